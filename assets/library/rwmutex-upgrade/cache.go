package main

import (
	"fmt"
	"sync"
)

// A Cache computes its value when it is first wanted.
type Cache struct {
	mu     sync.RWMutex
	filled bool
	value  int
}

func (c *Cache) Get() int {
	c.mu.RLock()
	defer c.mu.RUnlock()
	if !c.filled {
		c.mu.Lock() // still holds the lock for reading
		c.value = 42
		c.filled = true
		c.mu.Unlock()
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
	fmt.Println(cache.Get())
}
