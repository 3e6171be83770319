package main

import (
	"fmt"
	"time"
)

type Notifier struct {
	updates chan string
}

// Notify waits for somebody who listens; the channel may be closed meanwhile.
func (n *Notifier) Notify(what string, done chan<- bool) {
	defer func() {
		done <- recover() == nil
	}()
	n.updates <- what
}

func (n *Notifier) Close() {
	close(n.updates)
}

func main() {
	n := &Notifier{updates: make(chan string)}
	done := make(chan bool)
	go n.Notify("late", done)
	time.Sleep(time.Millisecond)
	n.Close()
	fmt.Println(<-done)
}
