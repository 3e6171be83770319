package main

import (
	"fmt"
	"sync"
)

var (
	once   sync.Once
	config int
)

func get() int {
	once.Do(func() { config = 42 })
	return config
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	for i := 0; i < 2; i++ {
		go func() {
			defer wg.Done()
			get()
		}()
	}
	wg.Wait()
	fmt.Println(config)
}
