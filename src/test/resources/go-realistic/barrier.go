package main

import (
	"fmt"
	"sync"
)

type Barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n     int
	count int
	phase int
}

func NewBarrier(n int) *Barrier {
	b := &Barrier{n: n}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *Barrier) Wait() {
	b.mu.Lock()
	defer b.mu.Unlock()
	phase := b.phase
	b.count++
	if b.count == b.n {
		b.count = 0
		b.phase++
		b.cond.Broadcast()
		return
	}
	for phase == b.phase {
		b.cond.Wait()
	}
}

func main() {
	const n = 2
	b := NewBarrier(n)
	data := [n]int{1, 2}
	next := [n]int{}
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func(me int) {
			defer wg.Done()
			for round := 0; round < 2; round++ {
				next[me] = data[me] + data[(me+1)%n]
				b.Wait()
				data[me] = next[me]
				b.Wait()
			}
		}(i)
	}
	wg.Wait()
	fmt.Println(data)
}
