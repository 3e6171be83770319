package main

import (
	"fmt"
	"sync"
)

var (
	once  sync.Once
	value int
)

// get computes the value when it is first wanted.
func get() int {
	once.Do(func() { value = 42 })
	return value
}

func main() {
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			get()
		}()
	}
	wg.Wait()
	fmt.Println(value)
}
