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
			c := counter.Load()  // atomic
			counter.Store(c + 1) // atomic, too; but the two together are not
		}()
	}
	wg.Wait()
	fmt.Println(counter.Load())
}
