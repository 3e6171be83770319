package main

import (
	"fmt"
	"sync"
)

type call struct {
	wg  sync.WaitGroup
	val string
}

type Flight struct {
	mu sync.Mutex
	m  map[string]*call
}

func (f *Flight) Do(key string, fn func() string) string {
	f.mu.Lock()
	if c, ok := f.m[key]; ok {
		f.mu.Unlock()
		c.wg.Wait()
		return c.val
	}
	c := new(call)
	c.wg.Add(1)
	f.m[key] = c
	f.mu.Unlock()

	c.val = fn()
	c.wg.Done()
	return c.val
}

func main() {
	f := &Flight{m: map[string]*call{}}
	calls := 0
	out := make(chan string, 3)
	for i := 0; i < 3; i++ {
		go func() {
			out <- f.Do("k", func() string {
				calls++
				return "value"
			})
		}()
	}
	for i := 0; i < 3; i++ {
		fmt.Println(<-out)
	}
	fmt.Println("calls:", calls)
}
