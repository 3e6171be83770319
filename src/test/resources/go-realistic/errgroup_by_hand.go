package main

import (
	"errors"
	"fmt"
	"sync"
)

type Group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
}

func (g *Group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	}()
}

func (g *Group) Wait() error {
	g.wg.Wait()
	return g.err
}

var errTimeout = errors.New("timeout")

func main() {
	var g Group
	results := make([]string, 3)
	for i, host := range []string{"a", "b", "c"} {
		i, host := i, host
		g.Go(func() error {
			if host == "b" {
				return fmt.Errorf("host %s: %w", host, errTimeout)
			}
			results[i] = "ok " + host
			return nil
		})
	}
	err := g.Wait()
	fmt.Printf("%q %v %t\n", results, err, errors.Is(err, errTimeout))
}
