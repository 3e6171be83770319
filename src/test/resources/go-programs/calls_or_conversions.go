package main

import (
	"fmt"
	"sync/atomic"
)

type Box[T any] struct{ v T }
type S []int
type Num[T any] []T
func id[T any](x T) T { return x }

func main() {
	var p atomic.Pointer[Box[int]]
	b := Box[int]{3}
	p.Store(&b)
	c := Box[int](b)
	n := Num[int]([]int{1, 2})
	q := Num[[]int]([][]int{{1}})
	fmt.Println(c, n, id[int](4), id[[]int]([]int{1}), q, p.Load().v)
	f := id[string]
	fmt.Println(f("x"), id[*Box[int]](&b).v, (id[int])(5))
	m := map[string]func(...int) int{"n": func(x ...int) int { return len(x) }}
	s := "n"
	xs := []int{1, 2, 3}
	fmt.Println(m[s](xs...), m[s](1, 2), m["n"](5), m[s]())
	pp := &xs
	i := 1
	pi := &i
	fs := []func(int) S{func(x int) S { return S{x} }}
	fmt.Println((*pp)[*pi], fs[i-1](2)[0], fs[*pi-1](*pi))
	idx := []int{0}
	fmt.Println(fs[idx[0]](7), fs[idx[i-1]](8))
}
