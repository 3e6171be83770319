package main

import (
	"fmt"
	"sync"
)

type Fork struct{ sync.Mutex }

type Philosopher struct {
	id          int
	left, right *Fork
}

func (p Philosopher) dine(meals int, table *sync.WaitGroup, eaten []int) {
	defer table.Done()
	for i := 0; i < meals; i++ {
		p.left.Lock()
		p.right.Lock()
		eaten[p.id]++
		p.right.Unlock()
		p.left.Unlock()
	}
}

func main() {
	const n = 3
	forks := make([]*Fork, n)
	for i := range forks {
		forks[i] = new(Fork)
	}
	eaten := make([]int, n)
	var table sync.WaitGroup
	for i := 0; i < n; i++ {
		left, right := forks[i], forks[(i+1)%n]
		if i == n-1 {
			left, right = right, left
		}
		table.Add(1)
		go Philosopher{i, left, right}.dine(2, &table, eaten)
	}
	table.Wait()
	fmt.Println(eaten)
}
