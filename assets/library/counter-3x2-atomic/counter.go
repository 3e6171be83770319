package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	const numGoroutines = 3
	const incrementsPerGoroutine = 2

	var wg sync.WaitGroup
	wg.Add(numGoroutines)
	var counter atomic.Int64

	for i := 0; i < numGoroutines; i++ {
		go func() {
			defer wg.Done()
			for j := 0; j < incrementsPerGoroutine; j++ {
				counter.Add(1)
			}
		}()
	}
	wg.Wait()
	fmt.Println(counter.Load())
}
