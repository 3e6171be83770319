package main

import (
	"fmt"
	"sync"
)

func produce(from int, queue chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	queue <- from
	queue <- from + 1
}

func main() {
	queue := make(chan int, 2)
	var wg sync.WaitGroup
	wg.Add(2)
	go produce(1, queue, &wg)
	go produce(10, queue, &wg)
	go func() {
		wg.Wait()
		close(queue)
	}()
	sum := 0
	for n := range queue {
		sum += n
	}
	fmt.Println("sum:", sum)
}
