package main

import (
	"fmt"
	"sync"
)

var (
	mu      sync.Mutex // guards balance
	balance = 100
)

// withdraw holds the mutex from the check until it has acted.
func withdraw(amount int, wg *sync.WaitGroup) {
	defer wg.Done()
	mu.Lock()
	defer mu.Unlock()
	if balance >= amount {
		balance = balance - amount
	}
}

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go withdraw(80, &wg)
	go withdraw(60, &wg)
	wg.Wait()
	fmt.Println("balance:", balance)
}
