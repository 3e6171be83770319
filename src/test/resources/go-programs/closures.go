package main

import "fmt"

func counter() func() int {
	n := 0
	return func() int {
		n++
		return n
	}
}

func apply(xs []int, f func(int) int) []int {
	out := make([]int, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

type op func(float64, float64) float64

func (o op) twice(a, b float64) float64 { return o(o(a, b), b) }

func main() {
	a, b := counter(), counter()
	fmt.Println(a(), a(), b(), a())
	k := 10
	add := func(x int) int { return x + k }
	k = 20
	fmt.Println(apply([]int{1, 2, 3}, add))
	fmt.Println(compose(add, func(x int) int { return x * 2 })(1))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15))
	func() {
		k := "shadow"
		fmt.Println(k)
	}()
	plus := op(func(x, y float64) float64 { return x + y })
	fmt.Println(plus.twice(1, 2.5))
	var nilf func()
	fmt.Println(nilf == nil)
	fs := []func(){}
	for i := 0; i < 3; i++ {
		i := i
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
	x := 1
	{
		x := 2
		x++
		_ = x
	}
	if x := 5; x > 3 {
		fmt.Println("inner", x)
	} else {
		fmt.Println("else", x)
	}
	fmt.Println("outer", x)
}
