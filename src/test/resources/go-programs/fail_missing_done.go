package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func(i int) {
			if i == 1 {
				return
			}
			wg.Done()
		}(i)
	}
	fmt.Println("waiting")
	wg.Wait()
}
