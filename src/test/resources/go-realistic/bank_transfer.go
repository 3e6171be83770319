package main

import (
	"errors"
	"fmt"
	"sync"
)

var ErrFunds = errors.New("insufficient funds")

type Account struct {
	mu      sync.Mutex
	id      int
	balance int
}

func transfer(from, to *Account, amount int) error {
	first, second := from, to
	if first.id > second.id {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	if from.balance < amount {
		return fmt.Errorf("account %d: %w", from.id, ErrFunds)
	}
	from.balance -= amount
	to.balance += amount
	return nil
}

func main() {
	a := &Account{id: 1, balance: 100}
	b := &Account{id: 2, balance: 50}
	var wg sync.WaitGroup
	wg.Add(2)
	go func() {
		defer wg.Done()
		transfer(a, b, 30)
	}()
	go func() {
		defer wg.Done()
		transfer(b, a, 20)
	}()
	wg.Wait()
	err := transfer(b, a, 1000)
	fmt.Println(a.balance, b.balance, errors.Is(err, ErrFunds), err)
}
