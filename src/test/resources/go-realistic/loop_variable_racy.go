//go:build go1.21

package main

import (
	"fmt"
	"sync"
)

type task struct {
	name string
	cost int
}

func main() {
	tasks := []task{{"a", 1}, {"b", 2}, {"c", 3}}
	var mu sync.Mutex
	var wg sync.WaitGroup
	spent := 0
	for _, t := range tasks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			spent += t.cost
		}()
	}
	wg.Wait()
	fmt.Println(spent > 0)
}
