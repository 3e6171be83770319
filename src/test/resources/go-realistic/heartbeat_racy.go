package main

import (
	"fmt"
	"time"
)

type Node struct {
	name string
	last time.Time
	up   bool
}

func (n *Node) beat(every time.Duration, stop <-chan struct{}) {
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		select {
		case <-t.C:
			n.last = time.Now()
			n.up = true
		case <-stop:
			return
		}
	}
}

func main() {
	n := &Node{name: "n1"}
	stop := make(chan struct{})
	go n.beat(time.Millisecond, stop)
	for i := 0; i < 3; i++ {
		time.Sleep(2 * time.Millisecond)
		if n.up {
			_ = time.Since(n.last)
		}
	}
	close(stop)
	fmt.Println(n.name)
}
