package main

import (
	"fmt"
	"sync"
)

type Ring[T any] struct {
	mu         sync.Mutex
	data       []T
	head, size int
}

func NewRing[T any](n int) *Ring[T] { return &Ring[T]{data: make([]T, n)} }

func (r *Ring[T]) Push(x T) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.size == len(r.data) {
		return false
	}
	r.data[(r.head+r.size)%len(r.data)] = x
	r.size++
	return true
}

func (r *Ring[T]) Pop() (x T, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.size == 0 {
		return x, false
	}
	x = r.data[r.head]
	r.head = (r.head + 1) % len(r.data)
	r.size--
	return x, true
}

func main() {
	r := NewRing[int](4)
	var wg sync.WaitGroup
	wg.Add(2)
	for p := 0; p < 2; p++ {
		go func(p int) {
			defer wg.Done()
			r.Push(p)
			r.Push(p + 10)
		}(p)
	}
	wg.Wait()
	sum, n := 0, 0
	for x, ok := r.Pop(); ok; x, ok = r.Pop() {
		sum += x
		n++
	}
	fmt.Println(n, sum)
}
