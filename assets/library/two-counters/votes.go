package main

import (
	"fmt"
	"sync"
)

var yes, no int

func main() {
	var wg sync.WaitGroup
	wg.Add(3)
	go func() {
		defer wg.Done()
		yes++
	}()
	go func() {
		defer wg.Done()
		no++
	}()
	go func() {
		defer wg.Done()
		yes++
	}()
	wg.Wait()
	fmt.Println("yes:", yes, "no:", no)
}
