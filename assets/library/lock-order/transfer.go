package main

import (
	"fmt"
	"sync"
)

var (
	a, b  sync.Mutex
	moved int // guarded by a and b together
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
		b.Lock() // the other way round
		a.Lock()
		moved++
		a.Unlock()
		b.Unlock()
	}()
	wg.Wait()
	fmt.Println("moved:", moved)
}
