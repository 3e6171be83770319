package main

import "fmt"

type event struct {
	kind string
	n    int
	ack  chan int
}

func loop(events <-chan event, quit <-chan struct{}, done chan<- map[string]int) {
	state := map[string]int{}
	for {
		select {
		case e := <-events:
			switch e.kind {
			case "add":
				state["total"] += e.n
			case "reset":
				state["total"] = 0
			}
			e.ack <- state["total"]
		case <-quit:
			done <- state
			return
		}
	}
}

func main() {
	events := make(chan event)
	quit := make(chan struct{})
	done := make(chan map[string]int)
	go loop(events, quit, done)
	send := func(kind string, n int) int {
		ack := make(chan int)
		events <- event{kind, n, ack}
		return <-ack
	}
	fmt.Println(send("add", 3), send("add", 4), send("reset", 0), send("add", 9))
	close(quit)
	fmt.Println(<-done)
}
