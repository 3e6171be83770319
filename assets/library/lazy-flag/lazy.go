package main

import (
	"fmt"
	"sync"
)

var (
	mu    sync.Mutex
	ready bool
	value int
)

// get computes the value when it is first wanted.
func get() int {
	if !ready { // no lock held
		mu.Lock()
		defer mu.Unlock()
		if !ready {
			value = 42
			ready = true
		}
	}
	return value
}

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			get()
		}()
	}
	wg.Wait()
	fmt.Println(value)
}
