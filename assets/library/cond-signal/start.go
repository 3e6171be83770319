package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	start := sync.NewCond(&mu)
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		mu.Lock()
		start.Wait()
		mu.Unlock()
	}()
	mu.Lock()
	start.Signal()
	mu.Unlock()
	wg.Wait()
	fmt.Println("started")
}
