package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"time"
)

type Stage[I, O any] func(ctx context.Context, in I) (O, error)

func RunStage[I, O any](ctx context.Context, in <-chan I, n int, f Stage[I, O], errc chan<- error) <-chan O {
	out := make(chan O)
	var wg sync.WaitGroup
	for i := 0; i < n; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for v := range in {
				r, err := f(ctx, v)
				if err != nil {
					select {
					case errc <- err:
					default:
					}
					return
				}
				select {
				case out <- r:
				case <-ctx.Done():
					return
				}
			}
		}()
	}
	go func() { wg.Wait(); close(out) }()
	return out
}

func Source[T any](ctx context.Context, xs ...T) <-chan T {
	out := make(chan T)
	go func() {
		defer close(out)
		for _, x := range xs {
			select {
			case out <- x:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

type Result[T any] struct {
	Val T
	Err error
}

func (r Result[T]) OrElse(d T) T {
	if r.Err != nil {
		return d
	}
	return r.Val
}

func Async[T any](f func() (T, error)) <-chan Result[T] {
	c := make(chan Result[T], 1)
	go func() {
		v, err := f()
		c <- Result[T]{v, err}
	}()
	return c
}

func First[T any](ctx context.Context, fs ...func(context.Context) (T, error)) (T, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	c := make(chan Result[T], len(fs))
	for _, f := range fs {
		go func(f func(context.Context) (T, error)) {
			v, err := f(ctx)
			c <- Result[T]{v, err}
		}(f)
	}
	var errs []string
	for range fs {
		r := <-c
		if r.Err == nil {
			return r.Val, nil
		}
		errs = append(errs, r.Err.Error())
	}
	var zero T
	return zero, errors.New(strings.Join(errs, "; "))
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	errc := make(chan error, 1)
	lens := RunStage(ctx, Source(ctx, "a", "bb", "ccc"), 2, func(_ context.Context, s string) (int, error) { return len(s), nil }, errc)
	sq := RunStage(ctx, lens, 1, func(_ context.Context, n int) (float64, error) { return float64(n*n) / 2, nil }, errc)
	sum := 0.0
	for v := range sq {
		sum += v
	}
	fmt.Println(sum, len(errc))
	bad := RunStage(ctx, Source(ctx, 1, 0), 1, func(_ context.Context, n int) (int, error) {
		if n == 0 {
			return 0, fmt.Errorf("zero at stage")
		}
		return 10 / n, nil
	}, errc)
	for v := range bad {
		fmt.Println("got", v)
	}
	fmt.Println(<-errc)
	a := Async(func() (string, error) { return "async", nil })
	b := Async(func() (int, error) { return 0, errors.New("no") })
	fmt.Println((<-a).Val, (<-b).OrElse(7))
	v, err := First(ctx, func(ctx context.Context) (int, error) {
		select {
		case <-ctx.Done():
			return 0, ctx.Err()
		case <-time.After(time.Hour):
			return 1, nil
		}
	}, func(context.Context) (int, error) { return 2, nil })
	fmt.Println(v, err)
	_, err = First(ctx, func(context.Context) (int, error) { return 0, errors.New("x") })
	fmt.Println(err)
}
