package main

import (
	"context"
	"fmt"
	"sync"
)

type Server struct {
	requests chan int
	wg       sync.WaitGroup
	handled  []int
}

func (s *Server) serve(ctx context.Context) {
	defer s.wg.Done()
	for {
		select {
		case r := <-s.requests:
			s.handled = append(s.handled, r)
		case <-ctx.Done():
			for {
				select {
				case r := <-s.requests:
					s.handled = append(s.handled, r)
				default:
					return
				}
			}
		}
	}
}

func main() {
	s := &Server{requests: make(chan int, 4)}
	ctx, cancel := context.WithCancel(context.Background())
	s.wg.Add(1)
	go s.serve(ctx)
	for i := 1; i <= 3; i++ {
		s.requests <- i
	}
	cancel()
	s.wg.Wait()
	fmt.Println(s.handled, ctx.Err())
}
