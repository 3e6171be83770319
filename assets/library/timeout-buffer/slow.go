package main

import (
	"fmt"
	"time"
)

// slow takes its time.
func slow(result chan<- int) {
	time.Sleep(2 * time.Second)
	result <- 42
}

func main() {
	result := make(chan int, 1)
	go slow(result)
	select {
	case n := <-result:
		fmt.Println("result:", n)
	case <-time.After(time.Second):
		fmt.Println("too late")
	}
	time.Sleep(5 * time.Second)
}
