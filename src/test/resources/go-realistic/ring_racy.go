package main

import "fmt"

type Ring struct {
	data       [4]int
	head, tail int
}

func (r *Ring) push(x int) bool {
	if r.tail-r.head == len(r.data) {
		return false
	}
	r.data[r.tail%len(r.data)] = x
	r.tail++
	return true
}

func (r *Ring) pop() (int, bool) {
	if r.head == r.tail {
		return 0, false
	}
	x := r.data[r.head%len(r.data)]
	r.head++
	return x, true
}

func main() {
	var r Ring
	done := make(chan int)
	go func() {
		n := 0
		for tries := 0; tries < 8; tries++ {
			if _, ok := r.pop(); ok {
				n++
			}
		}
		done <- n
	}()
	for i := 0; i < 3; i++ {
		r.push(i)
	}
	fmt.Println(<-done <= 3)
}
