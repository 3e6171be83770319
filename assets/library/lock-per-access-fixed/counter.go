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
			c = c + 1
			counter = c
			mu.Unlock() // now the copy is written before anyone else may read
		}()
	}
	wg.Wait()
	fmt.Println(counter)
}
