package main

import (
	"fmt"
	"time"
)

var done int

func main() {
	go func() {
		done++
	}()
	time.Sleep(100 * time.Millisecond) // surely long enough?
	fmt.Println("done:", done)
}
