package main

import (
	"errors"
	"fmt"
	"os"
	"sync"
)

type Account struct {
	sync.Mutex
	id      int
	balance int64
	history []Tx
}

type Tx struct {
	From, To int
	Amount   int64
}

var (
	ErrInsufficient = errors.New("insufficient funds")
	ErrSame         = errors.New("same account")
)

type TransferError struct {
	Tx
	Err error
}

func (e TransferError) Error() string {
	return fmt.Sprintf("transfer %d->%d of %d: %v", e.From, e.To, e.Amount, e.Err)
}
func (e TransferError) Unwrap() error { return e.Err }

type Bank struct{ accounts map[int]*Account }

func (b *Bank) Transfer(from, to int, amount int64) (err error) {
	defer func() {
		if err != nil {
			err = TransferError{Tx{from, to, amount}, err}
		}
	}()
	if from == to {
		return ErrSame
	}
	a, c := b.accounts[from], b.accounts[to]
	first, second := a, c
	if from > to {
		first, second = c, a
	}
	first.Lock()
	defer first.Unlock()
	second.Lock()
	defer second.Unlock()
	if a.balance < amount {
		return ErrInsufficient
	}
	a.balance -= amount
	c.balance += amount
	a.history = append(a.history, Tx{from, to, amount})
	return nil
}

func main() {
	b := &Bank{accounts: map[int]*Account{}}
	for i := 1; i <= 3; i++ {
		b.accounts[i] = &Account{id: i, balance: 100}
	}
	var wg sync.WaitGroup
	moves := []Tx{{1, 2, 30}, {2, 3, 50}, {3, 1, 20}}
	for _, m := range moves {
		wg.Add(1)
		go func(m Tx) {
			defer wg.Done()
			if err := b.Transfer(m.From, m.To, m.Amount); err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
		}(m)
	}
	wg.Wait()
	total := int64(0)
	for i := 1; i <= 3; i++ {
		total += b.accounts[i].balance
		fmt.Printf("%d: %4d %+v\n", i, b.accounts[i].balance, b.accounts[i].history)
	}
	fmt.Println("total", total)
	err := b.Transfer(1, 1, 5)
	var te TransferError
	fmt.Println(err, errors.Is(err, ErrSame), errors.As(err, &te), te.Amount)
	err = b.Transfer(1, 2, 5000)
	fmt.Println(err, errors.Is(err, ErrInsufficient))
}
