package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Stats struct {
	hits   int64
	misses int64
}

func (s *Stats) Hit()  { atomic.AddInt64(&s.hits, 1) }
func (s *Stats) Miss() { s.misses++ }

func (s *Stats) Ratio() float64 {
	h, m := s.hits, s.misses
	if h+m == 0 {
		return 0
	}
	return float64(h) / float64(h+m)
}

func main() {
	s := &Stats{}
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := 0; j < 3; j++ {
				s.Hit()
				if j == 1 {
					s.Miss()
				}
			}
		}()
	}
	r := s.Ratio()
	wg.Wait()
	fmt.Println(r >= 0, atomic.LoadInt64(&s.hits))
}
