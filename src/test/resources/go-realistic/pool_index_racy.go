package main

import (
	"fmt"
	"sync"
	"time"
)

type RoundRobin struct {
	backends []string
	next     int
	served   map[string]int
	mu       sync.Mutex
}

func (r *RoundRobin) Pick() string {
	b := r.backends[r.next%len(r.backends)]
	r.next++
	return b
}

func (r *RoundRobin) Serve() {
	b := r.Pick()
	r.mu.Lock()
	defer r.mu.Unlock()
	r.served[b]++
}

func main() {
	r := &RoundRobin{backends: []string{"a", "b"}, served: map[string]int{}}
	var wg sync.WaitGroup
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			r.Serve()
			time.Sleep(time.Millisecond)
			r.Serve()
		}()
	}
	wg.Wait()
	fmt.Println(r.served["a"] + r.served["b"])
}
