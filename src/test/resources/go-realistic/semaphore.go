package main

import (
	"fmt"
	"sync"
)

type Semaphore chan struct{}

func (s Semaphore) Acquire() { s <- struct{}{} }
func (s Semaphore) Release() { <-s }

func main() {
	sem := make(Semaphore, 2)
	var wg sync.WaitGroup
	var mu sync.Mutex
	running, most := 0, 0
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			sem.Acquire()
			defer sem.Release()
			mu.Lock()
			running++
			if running > most {
				most = running
			}
			mu.Unlock()
			mu.Lock()
			running--
			mu.Unlock()
		}(i)
	}
	wg.Wait()
	fmt.Println("never more than two:", most <= 2, "left:", running)
}
