package main

import (
	"fmt"
	"sync"
)

type Account struct {
	sync.Mutex
	owner   string
	balance int
}

func (a *Account) Deposit(n int) {
	a.Lock()
	defer a.Unlock()
	a.balance += n
}

// Balance forgets the lock.
func (a *Account) Balance() int {
	return a.balance
}

type Bank struct {
	accounts []*Account
}

func (b *Bank) Total() int {
	sum := 0
	for _, a := range b.accounts {
		sum += a.Balance()
	}
	return sum
}

func main() {
	bank := &Bank{[]*Account{{owner: "ann", balance: 10}, {owner: "bob", balance: 20}}}
	var wg sync.WaitGroup
	for i := range bank.accounts {
		wg.Add(1)
		go func(a *Account) {
			defer wg.Done()
			for n := 0; n < 3; n++ {
				a.Deposit(5)
			}
		}(bank.accounts[i])
	}
	during := bank.Total()
	wg.Wait()
	fmt.Println(during >= 30, bank.Total())
}
