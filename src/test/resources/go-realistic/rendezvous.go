package main

import "fmt"

type Exchanger struct {
	left, right chan string
}

func meet(e Exchanger, mine string, first bool) string {
	if first {
		e.left <- mine
		return <-e.right
	}
	theirs := <-e.left
	e.right <- mine
	return theirs
}

func main() {
	e := Exchanger{make(chan string), make(chan string)}
	results := make(chan string)
	go func() { results <- "alice got " + meet(e, "tea", true) }()
	go func() { results <- "bob got " + meet(e, "cake", false) }()
	a, b := <-results, <-results
	if a > b {
		a, b = b, a
	}
	fmt.Println(a)
	fmt.Println(b)
}
