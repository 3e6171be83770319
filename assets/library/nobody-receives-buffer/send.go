package main

import "fmt"

func main() {
	answers := make(chan int, 1)
	answers <- 42
	fmt.Println(<-answers)
}
