package main

import "fmt"

func main() {
	answers := make(chan int)
	answers <- 42
	fmt.Println(<-answers)
}
