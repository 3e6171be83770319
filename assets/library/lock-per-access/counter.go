package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	var counter int

	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			c := counter
			mu.Unlock() // too early: from here on c may become stale
			c = c + 1
			mu.Lock()
			counter = c
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(counter)
}
