package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	done := 0
	go func() {
		wg.Add(1)
		done = 1
		wg.Done()
	}()
	wg.Wait()
	fmt.Println(done)
}
