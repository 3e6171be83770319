// What the launcher's AOT cache is trained on: a little of all that a usual program uses.
package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type account struct {
	mu      sync.Mutex
	balance int
}

func (a *account) deposit(amount int) {
	a.mu.Lock()
	defer a.mu.Unlock()
	a.balance += amount
}

func main() {
	var wg sync.WaitGroup
	var visits atomic.Int64
	counter := 0
	shared := &account{}
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 2; j++ {
				counter++
				visits.Add(1)
				shared.deposit(10)
			}
		}()
	}
	wg.Wait()
	fmt.Println("counter:", counter)
	fmt.Printf("balance %d after %d visits\n", shared.balance, visits.Load())
}
