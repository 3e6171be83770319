package main

import (
	"context"
	"fmt"
	"time"
)

type progress struct {
	done  int
	state string
}

func scan(ctx context.Context, p *progress, finished chan<- struct{}) {
	defer close(finished)
	p.state = "running"
	for i := 0; i < 5; i++ {
		select {
		case <-ctx.Done():
			p.state = "cancelled"
			return
		case <-time.After(time.Millisecond):
			p.done++
		}
	}
	p.state = "complete"
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Millisecond)
	defer cancel()
	p := &progress{}
	finished := make(chan struct{})
	go scan(ctx, p, finished)
	<-ctx.Done()
	fmt.Println("stopped after", p.done >= 0, len(p.state) > 0)
	<-finished
}
