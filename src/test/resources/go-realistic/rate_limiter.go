package main

import (
	"fmt"
	"time"
)

type Limiter struct {
	tokens chan struct{}
	stop   chan struct{}
}

func NewLimiter(burst int, every time.Duration) *Limiter {
	l := &Limiter{tokens: make(chan struct{}, burst), stop: make(chan struct{})}
	for i := 0; i < burst; i++ {
		l.tokens <- struct{}{}
	}
	go func() {
		t := time.NewTicker(every)
		defer t.Stop()
		for {
			select {
			case <-t.C:
				select {
				case l.tokens <- struct{}{}:
				default:
				}
			case <-l.stop:
				return
			}
		}
	}()
	return l
}

func (l *Limiter) Wait() { <-l.tokens }

func (l *Limiter) Close() { close(l.stop) }

func main() {
	requests := make(chan int, 5)
	for i := 1; i <= 5; i++ {
		requests <- i
	}
	close(requests)

	l := NewLimiter(2, 2*time.Millisecond)
	for req := range requests {
		l.Wait()
		fmt.Println("request", req)
	}
	l.Close()
}
