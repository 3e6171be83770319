package main

import "fmt"

func worker(jobs <-chan int, results chan<- int) {
	for n := range jobs {
		results <- n * n
	}
}

func main() {
	jobs := make(chan int, 3)
	results := make(chan int, 3)
	for w := 1; w <= 2; w++ {
		go worker(jobs, results)
	}
	for n := 1; n <= 3; n++ {
		jobs <- n
	}
	close(jobs)
	total := 0
	for n := 1; n <= 3; n++ {
		total += <-results
	}
	fmt.Println("total:", total)
}
