package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	start := sync.NewCond(&mu)
	started := false
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		mu.Lock()
		for !started {
			start.Wait()
		}
		mu.Unlock()
	}()
	mu.Lock()
	started = true
	start.Signal()
	mu.Unlock()
	wg.Wait()
	fmt.Println("started")
}
