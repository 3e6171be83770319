package main

import (
	"fmt"
	"sync"
)

type Matrix [][]int

func New(rows, cols int) Matrix {
	m := make(Matrix, rows)
	for i := range m {
		m[i] = make([]int, cols)
	}
	return m
}

func (m Matrix) row(i int, a, b Matrix) {
	for j := range m[i] {
		for k := range b {
			m[i][j] += a[i][k] * b[k][j]
		}
	}
}

func main() {
	a := Matrix{{1, 2}, {3, 4}, {5, 6}}
	b := Matrix{{1, 0}, {0, 1}}
	c := New(3, 2)
	var wg sync.WaitGroup
	for i := range a {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			c.row(i, a, b)
		}(i)
	}
	wg.Wait()
	fmt.Println(c)
}
