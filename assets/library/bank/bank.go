package main

import (
	"fmt"
	"sync"
)

var balance = 100

// withdraw checks and then acts. Between the two, anything may happen.
func withdraw(amount int, wg *sync.WaitGroup) {
	defer wg.Done()
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
