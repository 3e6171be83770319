package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type SafeCounter struct {
	mu sync.Mutex
	n  int
}

func (c *SafeCounter) Inc() {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n++
}

type Inventory struct {
	sync.Mutex
	items [3]int
}

func worker(id int, wg *sync.WaitGroup, results []int) {
	defer wg.Done()
	results[id] = id * id
}

func main() {
	var wg sync.WaitGroup
	var c SafeCounter
	for i := 0; i < 5; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.Inc()
		}()
	}
	wg.Wait()
	fmt.Println("count", c.n)
	results := make([]int, 4)
	wg.Add(len(results))
	for i := range results {
		go worker(i, &wg, results)
	}
	wg.Wait()
	fmt.Println(results)
	var hits int64
	var flag atomic.Bool
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(n int64) {
			atomic.AddInt64(&hits, n)
			flag.Store(true)
			wg.Done()
		}(int64(i))
	}
	wg.Wait()
	fmt.Println(atomic.LoadInt64(&hits), flag.Load())
	inv := &Inventory{}
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			inv.Lock()
			inv.items[i%2]++
			inv.Unlock()
		}(i)
	}
	wg.Wait()
	fmt.Println(inv.items)
	time.Sleep(10 * time.Millisecond)
	d := 1500 * time.Millisecond
	fmt.Println(d, d.Seconds(), time.Duration(90)*time.Second, d > time.Second, 2*time.Hour)
	fmt.Printf("%v %s %d %T\n", d, d, d, d)
}
