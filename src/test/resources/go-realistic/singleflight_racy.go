package main

import (
	"fmt"
	"sync"
)

type result struct {
	ready chan struct{}
	value int
}

type Memo struct {
	mu    sync.Mutex
	cache map[int]*result
	work  int
}

func (m *Memo) Get(n int) int {
	m.mu.Lock()
	r := m.cache[n]
	if r == nil {
		r = &result{ready: make(chan struct{})}
		m.cache[n] = r
		m.mu.Unlock()
		close(r.ready) // too early
		r.value = n * n
		m.work++
	} else {
		m.mu.Unlock()
		<-r.ready
	}
	return r.value
}

func main() {
	m := &Memo{cache: map[int]*result{}}
	var wg sync.WaitGroup
	sum := make([]int, 4)
	for i := range sum {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			sum[i] = m.Get(i % 2)
		}(i)
	}
	wg.Wait()
	fmt.Println(len(sum), m.work)
}
