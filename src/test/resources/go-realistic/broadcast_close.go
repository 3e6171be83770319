package main

import (
	"fmt"
	"sync"
)

type Signal struct {
	once sync.Once
	ch   chan struct{}
}

func NewSignal() *Signal { return &Signal{ch: make(chan struct{})} }

func (s *Signal) Fire() { s.once.Do(func() { close(s.ch) }) }

func main() {
	start := NewSignal()
	config := ""
	var wg sync.WaitGroup
	seen := make([]string, 3)
	for i := range seen {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			<-start.ch
			seen[i] = config
		}(i)
	}
	config = "ready"
	start.Fire()
	start.Fire()
	wg.Wait()
	fmt.Println(seen)
}
