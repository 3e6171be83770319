package main

import (
	"fmt"
	"time"
)

var ticks int

// count counts three ticks, or fewer if it is told to stop.
func count(done chan<- bool) {
	ticker := time.NewTicker(time.Second)
	defer ticker.Stop()
	stop := time.After(3500 * time.Millisecond)
	for ticks < 3 {
		select {
		case <-ticker.C:
			ticks++
		case <-stop:
			done <- false
			return
		}
	}
	done <- true
}

func main() {
	done := make(chan bool)
	go count(done)
	fmt.Println("all:", <-done, "ticks:", ticks)
}
