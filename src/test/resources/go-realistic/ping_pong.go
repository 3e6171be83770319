package main

import "fmt"

type Ball struct {
	hits int
	last string
}

func player(name string, table chan *Ball, rounds int, done chan<- string) {
	for {
		ball, ok := <-table
		if !ok {
			done <- name + " stops"
			return
		}
		ball.hits++
		ball.last = name
		if ball.hits == rounds {
			close(table)
			done <- fmt.Sprintf("%d hits", ball.hits)
			return
		}
		table <- ball
	}
}

func main() {
	table := make(chan *Ball)
	done := make(chan string, 2)
	go player("ping", table, 6, done)
	go player("pong", table, 6, done)
	table <- new(Ball)
	fmt.Println(len(<-done) > 0, len(<-done) > 0)
}
