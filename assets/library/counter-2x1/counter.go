package main

import (
	"fmt"
	"sync"
)

func main() {
	const numGoroutines = 2

	var wg sync.WaitGroup
	wg.Add(numGoroutines)
	var counter int

	for i := 0; i < numGoroutines; i++ {
		go func() {
			defer wg.Done()
			counter++
		}()
	}
	wg.Wait()
	fmt.Println(counter)
}
