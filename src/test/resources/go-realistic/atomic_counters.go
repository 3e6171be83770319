package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Metrics struct {
	requests atomic.Int64
	failures atomic.Int64
	peak     int64
}

func (m *Metrics) observe(latency int64, ok bool) {
	m.requests.Add(1)
	if !ok {
		m.failures.Add(1)
	}
	for {
		old := atomic.LoadInt64(&m.peak)
		if latency <= old || atomic.CompareAndSwapInt64(&m.peak, old, latency) {
			return
		}
	}
}

func main() {
	m := &Metrics{}
	var wg sync.WaitGroup
	for i := 1; i <= 3; i++ {
		wg.Add(1)
		go func(n int64) {
			defer wg.Done()
			m.observe(n*10, n != 2)
		}(int64(i))
	}
	wg.Wait()
	fmt.Println(m.requests.Load(), m.failures.Load(), atomic.LoadInt64(&m.peak))
}
