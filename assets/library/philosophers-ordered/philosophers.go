package main

import (
	"fmt"
	"sync"
)

const seats = 3

func dine(left, right *sync.Mutex, wg *sync.WaitGroup) {
	defer wg.Done()
	left.Lock()
	right.Lock()
	right.Unlock()
	left.Unlock()
}

func main() {
	var forks [seats]sync.Mutex
	var wg sync.WaitGroup
	wg.Add(seats)
	for i := 0; i < seats; i++ {
		first, second := i, (i+1)%seats
		if first > second {
			first, second = second, first
		}
		go dine(&forks[first], &forks[second], &wg)
	}
	wg.Wait()
	fmt.Println("all have eaten")
}
