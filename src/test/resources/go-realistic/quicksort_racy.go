package main

import (
	"fmt"
	"sync"
)

var comparisons int

func partition(xs []int) int {
	pivot := xs[len(xs)-1]
	i := 0
	for j := 0; j < len(xs)-1; j++ {
		comparisons++
		if xs[j] < pivot {
			xs[i], xs[j] = xs[j], xs[i]
			i++
		}
	}
	xs[i], xs[len(xs)-1] = xs[len(xs)-1], xs[i]
	return i
}

func quicksort(xs []int, wg *sync.WaitGroup) {
	defer wg.Done()
	if len(xs) < 2 {
		return
	}
	p := partition(xs)
	wg.Add(2)
	go quicksort(xs[:p], wg)
	go quicksort(xs[p+1:], wg)
}

func main() {
	xs := []int{6, 1, 5, 2, 4, 3}
	var wg sync.WaitGroup
	wg.Add(1)
	go quicksort(xs, &wg)
	wg.Wait()
	fmt.Println(xs, comparisons > 0)
}
