package main

import (
	"fmt"
	"sync"
)

var hits int

func player(in <-chan bool, out chan<- bool, wg *sync.WaitGroup) {
	defer wg.Done()
	for i := 0; i < 2; i++ {
		<-in
		hits++
		out <- true
	}
}

func main() {
	ping := make(chan bool, 1)
	pong := make(chan bool, 1)
	var wg sync.WaitGroup
	wg.Add(2)
	go player(ping, pong, &wg)
	go player(pong, ping, &wg)
	ping <- true
	wg.Wait()
	fmt.Println(hits, "hits")
}
