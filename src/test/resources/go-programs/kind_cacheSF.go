package main

import (
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type call struct {
	wg  sync.WaitGroup
	val interface{}
	err error
	dup int
}

type Flight struct {
	mu sync.Mutex
	m  map[string]*call
}

func (g *Flight) Do(key string, fn func() (interface{}, error)) (v interface{}, err error, shared bool) {
	g.mu.Lock()
	if g.m == nil {
		g.m = make(map[string]*call)
	}
	if c, ok := g.m[key]; ok {
		c.dup++
		g.mu.Unlock()
		c.wg.Wait()
		return c.val, c.err, true
	}
	c := new(call)
	c.wg.Add(1)
	g.m[key] = c
	g.mu.Unlock()
	c.val, c.err = fn()
	c.wg.Done()
	g.mu.Lock()
	delete(g.m, key)
	g.mu.Unlock()
	return c.val, c.err, c.dup > 0
}

type Cache struct {
	sync.RWMutex
	data map[string]item
	ttl  time.Duration
	hits, misses atomic.Int64
}
type item struct {
	v   any
	exp time.Time
}

func (c *Cache) Get(k string) (any, bool) {
	c.RLock()
	defer c.RUnlock()
	it, ok := c.data[k]
	if !ok || time.Now().After(it.exp) {
		c.misses.Add(1)
		return nil, false
	}
	c.hits.Add(1)
	return it.v, true
}
func (c *Cache) Set(k string, v any) {
	c.Lock()
	c.data[k] = item{v, time.Now().Add(c.ttl)}
	c.Unlock()
}

func main() {
	var f Flight
	var calls int32
	var wg sync.WaitGroup
	vals := make([]interface{}, 3)
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			v, _, _ := f.Do("k", func() (interface{}, error) {
				atomic.AddInt32(&calls, 1)
				time.Sleep(time.Millisecond)
				return "value", nil
			})
			vals[i] = v
		}(i)
	}
	wg.Wait()
	fmt.Println(vals, calls >= 1)
	_, err, _ := f.Do("e", func() (interface{}, error) { return nil, errors.New("bad") })
	fmt.Println(err)
	c := &Cache{data: map[string]item{}, ttl: time.Hour}
	c.Set("x", 1)
	fmt.Println(c.Get("x"))
	fmt.Println(c.Get("y"))
	fmt.Println(c.hits.Load(), c.misses.Load())
	ch := make(chan int)
	var once sync.Once
	for i := 0; i < 2; i++ {
		go func() { once.Do(func() { close(ch) }) }()
	}
	<-ch
	fmt.Println("closed once")
}
