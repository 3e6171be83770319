package main

import "fmt"

type Thermostat struct {
	commands chan int
	target   int
	changes  int
}

func (t *Thermostat) loop(done chan<- bool) {
	for c := range t.commands {
		t.target += c
		t.changes++
	}
	done <- true
}

// Target goes around the actor.
func (t *Thermostat) Target() int { return t.target }

func main() {
	t := &Thermostat{commands: make(chan int, 2), target: 20}
	done := make(chan bool)
	go t.loop(done)
	t.commands <- 1
	t.commands <- -2
	fmt.Println(t.Target() > 10)
	close(t.commands)
	<-done
	fmt.Println(t.Target(), t.changes)
}
