package main

import "fmt"

func produce(from int, queue chan<- int) {
	queue <- from
	queue <- from + 1
}

func main() {
	queue := make(chan int, 2)
	go produce(1, queue)
	go produce(10, queue)
	sum := 0
	for n := range queue {
		sum += n
	}
	fmt.Println("sum:", sum)
}
