package main

import (
	"fmt"
	"sync"
)

func main() {
	found := make([]int, 0, 2)
	var wg sync.WaitGroup
	for i := 1; i <= 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			found = append(found, i)
		}()
	}
	wg.Wait()
	fmt.Println(len(found))
}
