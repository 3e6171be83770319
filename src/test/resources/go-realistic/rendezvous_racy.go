package main

import (
	"fmt"
	"time"
)

type booth struct {
	offer   string
	arrived [2]chan bool
}

// Both are told that the other is there, but not that it has finished.
func (b *booth) meet(me int, name string, out chan<- string) {
	if me == 0 {
		b.offer = name
	}
	b.arrived[me] <- true
	<-b.arrived[1-me]
	got := b.offer
	if me == 1 {
		b.offer = name + " thanks " + got
	}
	time.Sleep(time.Millisecond)
	out <- got
}

func main() {
	b := &booth{}
	for i := range b.arrived {
		b.arrived[i] = make(chan bool, 1)
	}
	out := make(chan string)
	go b.meet(0, "ann", out)
	go b.meet(1, "ben", out)
	fmt.Println(len(<-out) > 0, len(<-out) > 0)
}
