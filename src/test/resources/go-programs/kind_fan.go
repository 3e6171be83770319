package main

import (
	"fmt"
	"sort"
	"sync"
)

func gen(nums ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, n := range nums {
			out <- n
		}
	}()
	return out
}

func sq(in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		for n := range in {
			out <- n * n
		}
		close(out)
	}()
	return out
}

func merge[T any](cs ...<-chan T) <-chan T {
	var wg sync.WaitGroup
	out := make(chan T)
	output := func(c <-chan T) {
		for n := range c {
			out <- n
		}
		wg.Done()
	}
	wg.Add(len(cs))
	for _, c := range cs {
		go output(c)
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func split(in <-chan int, n int) []<-chan int {
	var outs []<-chan int
	for i := 0; i < n; i++ {
		outs = append(outs, sq(in))
	}
	return outs
}

func main() {
	var got []int
	for v := range merge(split(gen(1, 2, 3, 4, 5), 3)...) {
		got = append(got, v)
	}
	sort.Ints(got)
	fmt.Println(got)
	sum := 0
	for v := range merge(sq(gen(1, 2)), sq(gen(3, 4))) {
		sum += v
	}
	fmt.Printf("sum=%d\n", sum)
}
