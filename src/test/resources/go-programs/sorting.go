package main

import (
	"fmt"
	"sort"
	"strings"
)

type Person struct {
	Name string
	Age  int
}

type ByAge []Person

func (a ByAge) Len() int           { return len(a) }
func (a ByAge) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a ByAge) Less(i, j int) bool { return a[i].Age < a[j].Age }

func bubble(xs []int) {
	for i := len(xs) - 1; i > 0; i-- {
		swapped := false
		for j := 0; j < i; j++ {
			if xs[j] > xs[j+1] {
				xs[j], xs[j+1] = xs[j+1], xs[j]
				swapped = true
			}
		}
		if !swapped {
			return
		}
	}
}

func quick(xs []int) []int {
	if len(xs) < 2 {
		return xs
	}
	var less, more []int
	for _, x := range xs[1:] {
		if x < xs[0] {
			less = append(less, x)
		} else {
			more = append(more, x)
		}
	}
	return append(append(quick(less), xs[0]), quick(more)...)
}

func merge(a, b []int) []int {
	out := make([]int, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if a[0] <= b[0] {
			out, a = append(out, a[0]), a[1:]
		} else {
			out, b = append(out, b[0]), b[1:]
		}
	}
	out = append(out, a...)
	return append(out, b...)
}

func mergeSort(xs []int) []int {
	if len(xs) <= 1 {
		return xs
	}
	m := len(xs) / 2
	return merge(mergeSort(xs[:m]), mergeSort(xs[m:]))
}

func search(xs []int, x int) int {
	lo, hi := 0, len(xs)
	for lo < hi {
		mid := lo + (hi-lo)/2
		if xs[mid] < x {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

type Sortable interface {
	Len() int
	Swap(i, j int)
	Less(i, j int) bool
}

func insertion(s Sortable) {
	for i := 1; i < s.Len(); i++ {
		for j := i; j > 0 && s.Less(j, j-1); j-- {
			s.Swap(j, j-1)
		}
	}
}

func main() {
	data := []int{5, 2, 9, 1, 5, 6, -3}
	a := append([]int(nil), data...)
	bubble(a)
	fmt.Println(a, quick(data), mergeSort(data), data)
	fmt.Println(search(a, 5), search(a, 100), search(a, -5))
	words := strings.Fields("the quick brown fox")
	sort.Strings(words)
	fmt.Println(words)
	people := []Person{{"Bob", 31}, {"Ann", 25}, {"Cid", 42}}
	insertion(ByAge(people))
	fmt.Printf("%+v\n", people)
	b := ByAge(people)
	if b.Less(0, 1) {
		b.Swap(0, 2)
	}
	fmt.Println(b[0].Name, b.Len(), people[0])
}
