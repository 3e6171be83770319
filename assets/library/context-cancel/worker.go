package main

import (
	"context"
	"fmt"
)

var stopped bool

// work goes on until the context is done.
func work(ctx context.Context, jobs <-chan int) {
	for {
		select {
		case <-ctx.Done():
			stopped = true
			return
		case job := <-jobs:
			fmt.Println("job", job)
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	jobs := make(chan int)
	go work(ctx, jobs)
	jobs <- 1
	cancel()
	fmt.Println("stopped:", stopped)
}
