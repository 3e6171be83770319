package main

import (
	"fmt"
	"sync"
)

type node[T any] struct {
	value T
	next  *node[T]
}

type Stack[T any] struct {
	top  *node[T]
	size int
}

func (s *Stack[T]) Push(v T) {
	s.top = &node[T]{v, s.top}
	s.size++
}

func Drain[T any](s *Stack[T]) []T {
	var all []T
	for n := s.top; n != nil; n = n.next {
		all = append(all, n.value)
	}
	return all
}

func main() {
	var s Stack[string]
	var wg sync.WaitGroup
	for _, name := range []string{"x", "y"} {
		wg.Add(1)
		go func(name string) {
			defer wg.Done()
			s.Push(name)
		}(name)
	}
	during := Drain(&s)
	wg.Wait()
	fmt.Println(len(during) <= 2, len(Drain(&s)) > 0)
}
