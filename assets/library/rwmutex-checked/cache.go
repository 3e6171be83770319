package main

import (
	"fmt"
	"sync"
)

var computed int // how often the value was computed

// A Cache computes its value when it is first wanted.
type Cache struct {
	mu     sync.RWMutex
	filled bool
	value  int
}

func (c *Cache) Get() int {
	c.mu.RLock()
	filled, value := c.filled, c.value
	c.mu.RUnlock()
	if filled {
		return value
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.filled {
		computed++
		c.value = 42
		c.filled = true
	}
	return c.value
}

func main() {
	var cache Cache
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			cache.Get()
		}()
	}
	wg.Wait()
	fmt.Println(cache.Get(), computed)
}
