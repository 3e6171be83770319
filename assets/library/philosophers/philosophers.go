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
		go dine(&forks[i], &forks[(i+1)%seats], &wg)
	}
	wg.Wait()
	fmt.Println("all have eaten")
}
