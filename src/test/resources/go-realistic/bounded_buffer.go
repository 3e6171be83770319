package main

import (
	"fmt"
	"sync"
)

type Buffer struct {
	mu       sync.Mutex
	notEmpty *sync.Cond
	notFull  *sync.Cond
	items    []int
	capacity int
}

func NewBuffer(capacity int) *Buffer {
	b := &Buffer{capacity: capacity}
	b.notEmpty = sync.NewCond(&b.mu)
	b.notFull = sync.NewCond(&b.mu)
	return b
}

func (b *Buffer) Put(x int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.items) == b.capacity {
		b.notFull.Wait()
	}
	b.items = append(b.items, x)
	b.notEmpty.Signal()
}

func (b *Buffer) Get() int {
	b.mu.Lock()
	defer b.mu.Unlock()
	for len(b.items) == 0 {
		b.notEmpty.Wait()
	}
	x := b.items[0]
	b.items = b.items[1:]
	b.notFull.Signal()
	return x
}

func main() {
	b := NewBuffer(2)
	done := make(chan int)
	go func() {
		sum := 0
		for i := 0; i < 4; i++ {
			sum += b.Get()
		}
		done <- sum
	}()
	for i := 1; i <= 4; i++ {
		b.Put(i * 10)
	}
	fmt.Println("consumed", <-done)
}
