package main

import (
	"fmt"
	"sync"
)

type Group struct {
	wg     sync.WaitGroup
	err    error
	cancel func()
}

func (g *Group) Go(f func() error) {
	g.wg.Add(1)
	go func() {
		defer g.wg.Done()
		if err := f(); err != nil && g.err == nil {
			g.err = err
			if g.cancel != nil {
				g.cancel()
			}
		}
	}()
}

func main() {
	stopped := false
	g := &Group{cancel: func() { stopped = true }}
	for i := 0; i < 3; i++ {
		i := i
		g.Go(func() error {
			if i%2 == 0 {
				return fmt.Errorf("task %d failed", i)
			}
			return nil
		})
	}
	g.wg.Wait()
	fmt.Println(g.err != nil, stopped)
}
