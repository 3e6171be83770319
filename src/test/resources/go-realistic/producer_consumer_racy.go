package main

import (
	"fmt"
	"time"
)

type Queue struct {
	items []int
	done  bool
}

func (q *Queue) produce(n int) {
	for i := 0; i < n; i++ {
		q.items = append(q.items, i)
	}
	q.done = true
}

func (q *Queue) consume(out chan<- int) {
	got := 0
	for !q.done || len(q.items) > 0 {
		if len(q.items) > 0 {
			q.items = q.items[1:]
			got++
		} else {
			time.Sleep(time.Millisecond)
		}
		if got > 10 {
			break
		}
	}
	out <- got
}

func main() {
	q := &Queue{}
	out := make(chan int)
	go q.produce(3)
	go q.consume(out)
	fmt.Println(<-out >= 0)
}
