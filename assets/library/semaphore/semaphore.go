package main

import (
	"fmt"
	"sync"
)

var counter int

func main() {
	places := make(chan struct{}, 2)
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			places <- struct{}{} // take a place
			counter++
			<-places // give it back
		}()
	}
	wg.Wait()
	fmt.Println("counter:", counter)
}
