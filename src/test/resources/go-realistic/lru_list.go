package main

import (
	"container/list"
	"fmt"
	"sync"
)

type pair struct {
	key   string
	value int
}

type LRU struct {
	mu       sync.Mutex
	capacity int
	order    *list.List
	items    map[string]*list.Element
}

func NewLRU(capacity int) *LRU {
	return &LRU{capacity: capacity, order: list.New(), items: map[string]*list.Element{}}
}

func (c *LRU) Put(key string, value int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if e, ok := c.items[key]; ok {
		e.Value = pair{key, value}
		c.order.MoveToFront(e)
		return
	}
	c.items[key] = c.order.PushFront(pair{key, value})
	if c.order.Len() > c.capacity {
		last := c.order.Back()
		c.order.Remove(last)
		delete(c.items, last.Value.(pair).key)
	}
}

func (c *LRU) Get(key string) (int, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	e, ok := c.items[key]
	if !ok {
		return 0, false
	}
	c.order.MoveToFront(e)
	return e.Value.(pair).value, true
}

func main() {
	c := NewLRU(2)
	c.Put("a", 1)
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		c.Put("a", 10)
	}()
	go func() {
		defer wg.Done()
		c.Get("a")
	}()
	wg.Wait()
	c.Put("b", 2)
	c.Put("c", 3)
	_, a := c.Get("a")
	b, ok := c.Get("b")
	fmt.Println(a, b, ok)
}
