package main

import (
	"fmt"
	"sync"
)

func main() {
	counts := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup
	for _, word := range []string{"go", "rust"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			counts[word]++
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(len(counts))
}
