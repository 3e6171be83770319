package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Semaphore chan struct{}

func (s Semaphore) Acquire(n int) {
	for i := 0; i < n; i++ {
		s <- struct{}{}
	}
}
func (s Semaphore) Release(n int) {
	for i := 0; i < n; i++ {
		<-s
	}
}
func (s Semaphore) TryAcquire() bool {
	select {
	case s <- struct{}{}:
		return true
	default:
		return false
	}
}

func main() {
	sem := make(Semaphore, 2)
	var running, peak int32
	var wg sync.WaitGroup
	results := make([]int, 6)
	for i := 0; i < 6; i++ {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			sem.Acquire(1)
			defer sem.Release(1)
			now := atomic.AddInt32(&running, 1)
			for {
				old := atomic.LoadInt32(&peak)
				if now <= old || atomic.CompareAndSwapInt32(&peak, old, now) {
					break
				}
			}
			results[id] = id * id
			atomic.AddInt32(&running, -1)
		}(i)
	}
	wg.Wait()
	fmt.Println(results, peak <= 2, running, len(sem), cap(sem))
	fmt.Println(sem.TryAcquire(), sem.TryAcquire(), sem.TryAcquire())
}
