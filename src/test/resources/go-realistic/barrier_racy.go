package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

// A barrier for one use: whoever comes last opens the gate.
type Barrier struct {
	parties int32
	arrived int32
	gate    chan struct{}
}

func (b *Barrier) Await() {
	if atomic.AddInt32(&b.arrived, 1) == b.parties {
		close(b.gate)
	}
	<-b.gate
}

func main() {
	b := &Barrier{parties: 3, gate: make(chan struct{})}
	cells := make([]int, 3)
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			cells[i] = i + 1
			b.Await()
			left := cells[(i+2)%3]
			// the neighbour may still be reading
			cells[i] += left
		}(i)
	}
	wg.Wait()
	fmt.Println(len(cells), cells[0] > 0)
}
