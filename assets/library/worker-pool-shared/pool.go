package main

import (
	"fmt"
	"sync"
)

var total int

func worker(jobs <-chan int, wg *sync.WaitGroup) {
	defer wg.Done()
	for n := range jobs {
		total += n * n // three steps
	}
}

func main() {
	jobs := make(chan int, 3)
	var wg sync.WaitGroup
	wg.Add(2)
	for w := 1; w <= 2; w++ {
		go worker(jobs, &wg)
	}
	for n := 1; n <= 3; n++ {
		jobs <- n
	}
	close(jobs)
	wg.Wait()
	fmt.Println("total:", total)
}
