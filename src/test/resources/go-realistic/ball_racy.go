package main

import (
	"fmt"
	"time"
)

type Ball struct {
	hits int
	last string
}

func player(name string, table chan *Ball) {
	for ball := range table {
		ball.hits++
		table <- ball
		ball.last = name // the other has it already
	}
}

func main() {
	table := make(chan *Ball)
	go player("ping", table)
	go player("pong", table)
	table <- new(Ball)
	time.Sleep(5 * time.Millisecond)
	ball := <-table
	fmt.Println(ball.hits > 0)
}
