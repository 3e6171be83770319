package main

import (
	"fmt"
	"sync"
)

func main() {
	counts := map[string]int{}
	var wg sync.WaitGroup
	for _, word := range []string{"go", "rust"} {
		wg.Add(1)
		go func() {
			defer wg.Done()
			counts[word]++
		}()
	}
	wg.Wait()
	fmt.Println(len(counts))
}
