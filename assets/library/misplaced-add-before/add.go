package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	done := 0
	wg.Add(1)
	go func() {
		done = 1
		wg.Done()
	}()
	wg.Wait()
	fmt.Println(done)
}
