package main

import (
	"fmt"
	"sync"
	"time"
)

type Resource struct {
	name string
	mu   sync.Mutex
}

func use(a, b *Resource, wg *sync.WaitGroup) {
	defer wg.Done()
	a.mu.Lock()
	defer a.mu.Unlock()
	time.Sleep(10 * time.Millisecond)
	b.mu.Lock()
	defer b.mu.Unlock()
	fmt.Println(a.name, b.name)
}

func main() {
	a, b := &Resource{name: "a"}, &Resource{name: "b"}
	var wg sync.WaitGroup
	wg.Add(2)
	go use(a, b, &wg)
	go use(b, a, &wg)
	wg.Wait()
}
