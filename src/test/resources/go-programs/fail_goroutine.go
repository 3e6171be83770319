package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		var p *int
		fmt.Println(*p)
		wg.Done()
	}()
	wg.Wait()
	fmt.Println("unreachable")
}
