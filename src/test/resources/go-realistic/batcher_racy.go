package main

import (
	"fmt"
	"sync"
	"time"
)

type Batcher struct {
	mu     sync.Mutex
	batch  []int
	size   int
	flush  func([]int)
	nFlush int
}

func (b *Batcher) Add(x int) {
	b.mu.Lock()
	b.batch = append(b.batch, x)
	full := len(b.batch) >= b.size
	b.mu.Unlock()
	if full {
		b.Flush()
	}
}

func (b *Batcher) Flush() {
	items := b.batch
	b.batch = nil
	b.nFlush++
	b.flush(items)
}

func main() {
	var out sync.Mutex
	total := 0
	b := &Batcher{size: 2, flush: func(items []int) {
		out.Lock()
		defer out.Unlock()
		total += len(items)
	}}
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			b.Add(i)
			time.Sleep(time.Millisecond)
			b.Add(i + 10)
		}(i)
	}
	wg.Wait()
	fmt.Println(total >= 0, b.nFlush > 0)
}
