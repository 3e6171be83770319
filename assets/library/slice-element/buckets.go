package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	buckets := make([]int, 3)
	words := []string{"go", "rust", "go"}

	for _, word := range words {
		wg.Add(1)
		go func() {
			defer wg.Done()
			buckets[len(word)%3]++
		}()
	}
	wg.Wait()
	fmt.Println(buckets)
}
