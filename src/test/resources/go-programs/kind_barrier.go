package main

import (
	"fmt"
	"sync"
)

type Barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n     int
	count int
	gen   int
}

func NewBarrier(n int) *Barrier {
	b := &Barrier{n: n}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *Barrier) Wait() (leader bool) {
	b.mu.Lock()
	defer b.mu.Unlock()
	gen := b.gen
	b.count++
	if b.count == b.n {
		b.gen++
		b.count = 0
		b.cond.Broadcast()
		return true
	}
	for gen == b.gen {
		b.cond.Wait()
	}
	return false
}

type CountDownLatch struct {
	n    int
	mu   sync.Mutex
	done chan struct{}
}

func (l *CountDownLatch) Down() {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.n--; l.n == 0 {
		close(l.done)
	}
}

func main() {
	const n, phases = 3, 2
	b := NewBarrier(n)
	var wg sync.WaitGroup
	grid := [phases][n]int{}
	leaders := 0
	var mu sync.Mutex
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func(id int) {
			defer wg.Done()
			for p := 0; p < phases; p++ {
				grid[p][id] = id + 10*p
				if b.Wait() {
					mu.Lock()
					leaders++
					mu.Unlock()
				}
				sum := 0
				for _, v := range grid[p] {
					sum += v
				}
				if sum != 3+30*p {
					fmt.Println("torn", p, sum)
				}
			}
		}(i)
	}
	wg.Wait()
	fmt.Println(grid, leaders)
	l := &CountDownLatch{n: 2, done: make(chan struct{})}
	go l.Down()
	go l.Down()
	<-l.done
	fmt.Println("latched", l.n)
}
