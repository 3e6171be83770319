package main

import (
	"fmt"
	"sync"
)

func work(n int, wg *sync.WaitGroup) {
	if n == 2 {
		return // and Done is never called
	}
	fmt.Println("worked on", n)
	wg.Done()
}

func main() {
	var wg sync.WaitGroup
	for n := 1; n <= 3; n++ {
		wg.Add(1)
		go work(n, &wg)
	}
	wg.Wait()
	fmt.Println("all done")
}
