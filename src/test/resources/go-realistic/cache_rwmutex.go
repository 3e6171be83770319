package main

import (
	"fmt"
	"sync"
)

type Cache struct {
	mu    sync.RWMutex
	items map[string]int
	hits  int
}

func (c *Cache) Get(key string, load func() int) int {
	c.mu.RLock()
	v, ok := c.items[key]
	c.mu.RUnlock()
	if ok {
		return v
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if v, ok := c.items[key]; ok {
		c.hits++
		return v
	}
	v = load()
	c.items[key] = v
	return v
}

func main() {
	c := &Cache{items: map[string]int{}}
	loads := 0
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.Get("answer", func() int { loads++; return 42 })
		}()
	}
	wg.Wait()
	fmt.Println(c.Get("answer", nil), loads)
}
