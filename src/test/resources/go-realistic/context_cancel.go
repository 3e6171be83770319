package main

import (
	"context"
	"fmt"
	"sync"
)

func generator(ctx context.Context) <-chan int {
	ch := make(chan int)
	go func() {
		defer close(ch)
		n := 1
		for {
			select {
			case <-ctx.Done():
				return
			case ch <- n:
				n++
			}
		}
	}()
	return ch
}

func worker(ctx context.Context, in <-chan int, limit int, out chan<- int, wg *sync.WaitGroup) {
	defer wg.Done()
	sum := 0
	for n := range in {
		sum += n
		if n == limit {
			break
		}
	}
	out <- sum
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	numbers := generator(ctx)
	out := make(chan int, 1)
	var wg sync.WaitGroup
	wg.Add(1)
	go worker(ctx, numbers, 4, out, &wg)
	wg.Wait()
	cancel()
	for range numbers {
	}
	fmt.Println(<-out, ctx.Err())
}
