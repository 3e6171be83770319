package main

import (
	"fmt"
	"time"
)

func doWork(done <-chan struct{}, pulse time.Duration, nums ...int) (<-chan struct{}, <-chan int) {
	heartbeat := make(chan struct{}, 1)
	results := make(chan int)
	go func() {
		defer close(heartbeat)
		defer close(results)
		tick := time.NewTicker(pulse)
		defer tick.Stop()
		for _, n := range nums {
		inner:
			for {
				select {
				case <-done:
					return
				case <-tick.C:
					select {
					case heartbeat <- struct{}{}:
					default:
					}
				case results <- n:
					break inner
				}
			}
		}
	}()
	return heartbeat, results
}

func main() {
	done := make(chan struct{})
	defer close(done)
	beats, results := doWork(done, 5*time.Millisecond, 1, 2, 3)
	count := 0
loop:
	for {
		select {
		case _, ok := <-beats:
			if !ok {
				beats = nil
			}
		case r, ok := <-results:
			if !ok {
				break loop
			}
			count += r
			fmt.Println("result", r)
		case <-time.After(10 * time.Second):
			fmt.Println("worker is not healthy")
			return
		}
	}
	fmt.Println("sum", count)
}
