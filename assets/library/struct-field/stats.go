package main

import (
	"fmt"
	"sync"
)

type stats struct {
	hits   int
	misses int
}

func main() {
	var wg sync.WaitGroup
	var s stats

	wg.Add(3)
	go func() {
		defer wg.Done()
		s.hits++
	}()
	go func() {
		defer wg.Done()
		s.hits++
	}()
	go func() {
		defer wg.Done()
		s.misses++
	}()
	wg.Wait()
	fmt.Println(s.hits, s.misses)
}
