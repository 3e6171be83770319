package main

import (
	"errors"
	"fmt"
)

type Future[T any] struct {
	done  chan struct{}
	value T
	err   error
}

func Async[T any](f func() (T, error)) *Future[T] {
	fut := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fut.done)
		fut.value, fut.err = f()
	}()
	return fut
}

func (f *Future[T]) Await() (T, error) {
	<-f.done
	return f.value, f.err
}

func main() {
	a := Async(func() (int, error) { return 40, nil })
	b := Async(func() (int, error) { return 2, nil })
	c := Async(func() (string, error) { return "", errors.New("no luck") })
	x, _ := a.Await()
	y, _ := b.Await()
	fmt.Println(x + y)
	_, err := c.Await()
	fmt.Println(err)
}
