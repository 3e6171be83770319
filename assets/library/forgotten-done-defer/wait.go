package main

import (
	"fmt"
	"sync"
)

func work(n int, wg *sync.WaitGroup) {
	defer wg.Done() // however this function is left
	if n == 2 {
		return
	}
	fmt.Println("worked on", n)
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
