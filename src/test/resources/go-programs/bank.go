package main

import (
	"errors"
	"fmt"
)

var ErrFunds = errors.New("insufficient funds")

type Account struct {
	Owner   string
	Balance float64
	log     []string
}

func (a *Account) Deposit(amount float64) error {
	if amount <= 0 {
		return fmt.Errorf("invalid amount %.2f", amount)
	}
	a.Balance += amount
	a.log = append(a.log, fmt.Sprintf("+%.2f", amount))
	return nil
}

func (a *Account) Withdraw(amount float64) error {
	if amount > a.Balance {
		return fmt.Errorf("withdraw %.2f from %s: %w", amount, a.Owner, ErrFunds)
	}
	a.Balance -= amount
	a.log = append(a.log, fmt.Sprintf("-%.2f", amount))
	return nil
}

func transfer(from, to *Account, amount float64) (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("transfer failed: %w", err)
		}
	}()
	if err = from.Withdraw(amount); err != nil {
		return
	}
	return to.Deposit(amount)
}

func main() {
	ann := &Account{Owner: "Ann", Balance: 100}
	bob := &Account{Owner: "Bob"}
	if err := transfer(ann, bob, 30.5); err != nil {
		fmt.Println("unexpected", err)
	}
	err := transfer(bob, ann, 1000)
	fmt.Println(err)
	fmt.Println(errors.Is(err, ErrFunds), err == ErrFunds)
	if err := ann.Deposit(-1); err != nil {
		fmt.Printf("error: %v|%s|%q\n", err, err, err)
	}
	for _, a := range []*Account{ann, bob} {
		fmt.Printf("%-5s %8.2f %v\n", a.Owner, a.Balance, a.log)
	}
	var none error
	fmt.Println(none, none == nil, err != nil)
}
