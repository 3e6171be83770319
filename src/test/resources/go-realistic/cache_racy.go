package main

import (
	"fmt"
	"sync"
	"time"
)

type entry struct {
	value string
	used  int
}

type LRU struct {
	mu    sync.RWMutex
	data  map[string]*entry
	clock int
}

func (l *LRU) Get(key string) (string, bool) {
	l.mu.RLock()
	defer l.mu.RUnlock()
	e, ok := l.data[key]
	if !ok {
		return "", false
	}
	l.clock++
	e.used = l.clock
	return e.value, true
}

func (l *LRU) Put(key, value string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.clock++
	l.data[key] = &entry{value, l.clock}
}

func main() {
	l := &LRU{data: map[string]*entry{}}
	l.Put("a", "1")
	l.Put("b", "2")
	var wg sync.WaitGroup
	for _, k := range []string{"a", "b", "a"} {
		wg.Add(1)
		go func(k string) {
			defer wg.Done()
			for i := 0; i < 2; i++ {
				l.Get(k)
				time.Sleep(time.Millisecond)
			}
		}(k)
	}
	wg.Wait()
	v, ok := l.Get("b")
	fmt.Println(v, ok)
}
