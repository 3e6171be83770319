package main

import (
	"fmt"
	"sync"
	"time"
)

type Service struct {
	running bool
	jobs    int
	wg      sync.WaitGroup
}

func (s *Service) Start(n int) {
	s.running = true
	for i := 0; i < n; i++ {
		s.wg.Add(1)
		go func() {
			defer s.wg.Done()
			for tries := 0; s.running && tries < 4; tries++ {
				time.Sleep(time.Millisecond)
			}
		}()
	}
}

func (s *Service) Stop() {
	s.running = false
	s.wg.Wait()
}

func main() {
	s := &Service{}
	s.Start(2)
	time.Sleep(2 * time.Millisecond)
	s.Stop()
	fmt.Println("stopped", s.running)
}
