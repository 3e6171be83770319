package main

import (
	"errors"
	"fmt"
	"sync"
)

type Conn struct{ uses int }

type Pool struct {
	conns chan *Conn
	mu    sync.Mutex
	made  int
}

func NewPool(size int) *Pool { return &Pool{conns: make(chan *Conn, size)} }

func (p *Pool) Get() (*Conn, error) {
	select {
	case c := <-p.conns:
		return c, nil
	default:
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.made == cap(p.conns) {
		return nil, errors.New("pool exhausted")
	}
	p.made++
	return &Conn{}, nil
}

func (p *Pool) Put(c *Conn) { p.conns <- c }

func main() {
	p := NewPool(2)
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c, err := p.Get()
			if err != nil {
				return
			}
			c.uses++
			p.Put(c)
		}()
	}
	wg.Wait()
	a, _ := p.Get()
	fmt.Println(a != nil, p.made <= 2)
}
