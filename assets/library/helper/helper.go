package main

import (
	"fmt"
	"sync"
)

// increment does not know whether anyone else holds the same pointer.
func increment(p *int) {
	*p = *p + 1
}

func main() {
	var wg sync.WaitGroup
	hits := 0

	wg.Add(2)
	go func() {
		defer wg.Done()
		increment(&hits)
	}()
	go func() {
		defer wg.Done()
		increment(&hits)
	}()
	wg.Wait()
	fmt.Println(hits)
}
