package main

import (
	"fmt"
	"sync"
)

var (
	mu    sync.Mutex
	ready = sync.NewCond(&mu)
	items int
)

// take waits until there is an item.
func take() {
	mu.Lock()
	defer mu.Unlock()
	if items == 0 {
		ready.Wait()
	}
	if items == 0 {
		panic("took from an empty queue")
	}
	items--
}

// put adds an item, and wakes all that wait for one.
func put() {
	mu.Lock()
	defer mu.Unlock()
	items++
	ready.Broadcast()
}

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			take()
		}()
	}
	put()
	put()
	wg.Wait()
	fmt.Println("left:", items)
}
