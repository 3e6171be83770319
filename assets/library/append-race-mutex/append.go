package main

import (
	"fmt"
	"sync"
)

func main() {
	found := make([]int, 0, 2)
	var mu sync.Mutex
	var wg sync.WaitGroup
	for i := 1; i <= 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			found = append(found, i)
			mu.Unlock()
		}()
	}
	wg.Wait()
	fmt.Println(len(found))
}
