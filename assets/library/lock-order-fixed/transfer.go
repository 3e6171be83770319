package main

import (
	"fmt"
	"sync"
)

var (
	a, b  sync.Mutex // always locked in this order
	moved int        // guarded by a and b together
)

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		a.Lock()
		b.Lock()
		moved++
		b.Unlock()
		a.Unlock()
	}()
	go func() {
		defer wg.Done()
		a.Lock()
		b.Lock()
		moved++
		b.Unlock()
		a.Unlock()
	}()
	wg.Wait()
	fmt.Println("moved:", moved)
}
