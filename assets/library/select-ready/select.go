package main

import "fmt"

func main() {
	one := make(chan string, 1)
	two := make(chan string, 1)
	go func() { one <- "one" }()
	go func() { two <- "two" }()
	for i := 0; i < 2; i++ {
		select {
		case s := <-one:
			fmt.Println(s)
		case s := <-two:
			fmt.Println(s)
		}
	}
}
