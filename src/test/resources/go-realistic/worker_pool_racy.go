package main

import (
	"fmt"
	"sync"
	"time"
)

type Pool struct {
	tasks     chan func() int
	processed int
	total     int
	wg        sync.WaitGroup
}

func NewPool(size int) *Pool {
	p := &Pool{tasks: make(chan func() int)}
	for i := 0; i < size; i++ {
		p.wg.Add(1)
		go p.run()
	}
	return p
}

func (p *Pool) run() {
	defer p.wg.Done()
	for task := range p.tasks {
		v := task()
		p.processed++
		p.total += v
	}
}

func (p *Pool) Submit(f func() int) { p.tasks <- f }

func (p *Pool) Close() {
	close(p.tasks)
	p.wg.Wait()
}

func main() {
	p := NewPool(3)
	for i := 0; i < 6; i++ {
		i := i
		p.Submit(func() int {
			time.Sleep(time.Millisecond)
			return i * 2
		})
	}
	p.Close()
	fmt.Println("processed", p.processed, "total", p.total)
}
