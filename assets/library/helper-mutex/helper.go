package main

import (
	"fmt"
	"sync"
)

var mu sync.Mutex

// increment may be called by anyone: it locks.
func increment(p *int) {
	mu.Lock()
	*p = *p + 1
	mu.Unlock()
}

func main() {
	var wg sync.WaitGroup
	hits := 0

	wg.Add(2)
	go func() {
		defer wg.Done()
		increment(&hits)
	}()
	go func() {
		defer wg.Done()
		increment(&hits)
	}()
	wg.Wait()
	fmt.Println(hits)
}
