package main

import (
	"fmt"
	"sync"
)

func swap(mine int, out chan<- int, in <-chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	out <- mine
	fmt.Println(mine, "got", <-in)
}

func main() {
	a := make(chan int, 1)
	b := make(chan int, 1)
	var wg sync.WaitGroup
	wg.Add(2)
	go swap(1, a, b, &wg)
	go swap(2, b, a, &wg)
	wg.Wait()
}
