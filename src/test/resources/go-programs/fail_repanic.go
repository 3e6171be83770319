package main

import "fmt"

func work() {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("cleaning up after", r)
			panic(fmt.Sprint("again: ", r))
		}
	}()
	panic("first")
}

func main() {
	work()
}
