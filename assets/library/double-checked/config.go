package main

import (
	"fmt"
	"sync"
)

var (
	mu     sync.Mutex
	ready  bool
	config int
)

func get() int {
	if !ready {
		mu.Lock()
		if !ready {
			config = 42
			ready = true
		}
		mu.Unlock()
	}
	return config
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	for i := 0; i < 2; i++ {
		go func() {
			defer wg.Done()
			get()
		}()
	}
	wg.Wait()
	fmt.Println(config)
}
