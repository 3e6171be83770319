package main

import "fmt"

func merge(a, b []int) []int {
	out := make([]int, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] <= b[0] {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	return append(append(out, a...), b...)
}

func mergeSort(xs []int, depth int) []int {
	if len(xs) <= 1 {
		return xs
	}
	mid := len(xs) / 2
	if depth == 0 {
		return merge(mergeSort(xs[:mid], 0), mergeSort(xs[mid:], 0))
	}
	left := make(chan []int)
	go func() { left <- mergeSort(xs[:mid], depth-1) }()
	right := mergeSort(xs[mid:], depth-1)
	return merge(<-left, right)
}

func main() {
	fmt.Println(mergeSort([]int{5, 2, 9, 1, 7, 3, 8, 4}, 1))
}
