package main

import "fmt"

func numbers(out chan<- int) {
	out <- 2
	out <- 4
	close(out)
}

func squares(in <-chan int, out chan<- int) {
	for n := range in {
		out <- n * n
	}
	close(out)
}

func main() {
	plain := make(chan int)
	squared := make(chan int)
	go numbers(plain)
	go squares(plain, squared)
	for n := range squared {
		fmt.Println(n)
	}
}
