package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type key int

const (
	userKey key = iota
	traceKey
)

func worker(ctx context.Context, name string, wg *sync.WaitGroup, out chan<- string) {
	defer wg.Done()
	user, _ := ctx.Value(userKey).(string)
	trace, ok := ctx.Value(traceKey).(int)
	select {
	case <-ctx.Done():
		out <- fmt.Sprintf("%s(%s,%d,%t): %v", name, user, trace, ok, ctx.Err())
	case <-time.After(time.Hour):
		out <- name + " late"
	}
}

func main() {
	root, cancel := context.WithCancel(context.WithValue(context.Background(), userKey, "ann"))
	child := context.WithValue(root, traceKey, 7)
	timed, cancelTimed := context.WithTimeout(child, time.Millisecond)
	defer cancelTimed()
	out := make(chan string, 3)
	var wg sync.WaitGroup
	wg.Add(1)
	go worker(timed, "timed", &wg, out)
	wg.Wait()
	fmt.Println(<-out)
	wg.Add(2)
	go worker(root, "root", &wg, out)
	go worker(child, "child", &wg, out)
	cancel()
	wg.Wait()
	close(out)
	n := 0
	for range out {
		n++
	}
	fmt.Println(n, root.Err(), child.Err(), timed.Err())
	_, has := timed.Deadline()
	fmt.Println(has)
}
