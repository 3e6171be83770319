package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var counter atomic.Int64

	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for {
				c := counter.Load()
				if counter.CompareAndSwap(c, c+1) {
					break // nobody has written since the load
				}
			}
		}()
	}
	wg.Wait()
	fmt.Println(counter.Load())
}
