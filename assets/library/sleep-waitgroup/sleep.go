package main

import (
	"fmt"
	"sync"
)

var done int

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		done++
	}()
	wg.Wait() // for as long as it takes, and no longer
	fmt.Println("done:", done)
}
