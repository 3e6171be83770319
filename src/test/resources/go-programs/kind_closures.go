package main

import (
	"fmt"
	"os"
	"strings"
)

func fib() func() int {
	a, b := 0, 1
	return func() int {
		defer func() { a, b = b, a+b }()
		return a
	}
}

func memo(f func(int) int) func(int) int {
	cache := map[int]int{}
	return func(n int) int {
		if v, ok := cache[n]; ok {
			return v
		}
		v := f(n)
		cache[n] = v
		return v
	}
}

type Middleware func(Handler) Handler
type Handler func(string) string

func chain(h Handler, ms ...Middleware) Handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

func deferOrder() (n int, err error) {
	for i := 0; i < 3; i++ {
		defer func(v int) { n = n*10 + v }(i)
	}
	defer fmt.Println("first deferred runs last?")
	return 0, nil
}

func vari(prefix string, xs ...interface{}) string {
	return fmt.Sprint(append([]interface{}{prefix, len(xs)}, xs...)...)
}

func multi() (int, string, error) { return 1, "two", nil }

func takes(i int, s string, e error) string { return fmt.Sprintf("%d-%s-%v", i, s, e) }

func main() {
	f := fib()
	for i := 0; i < 8; i++ {
		fmt.Print(f(), " ")
	}
	fmt.Println()
	var g func(int) int
	g = memo(func(n int) int {
		if n < 2 {
			return n
		}
		return g(n-1) + g(n-2)
	})
	fmt.Println(g(60))
	log := []string{}
	tag := func(n string) Middleware {
		return func(next Handler) Handler {
			return func(s string) string {
				log = append(log, n+" in")
				defer func() { log = append(log, n+" out") }()
				return next(s) + n
			}
		}
	}
	h := chain(strings.ToUpper, tag("1"), tag("2"))
	fmt.Println(h("x"), log)
	fmt.Println(deferOrder())
	fmt.Println(vari("p"), vari("q", 1, "a", nil, 2.5))
	fmt.Println(takes(multi()))
	var fs []func()
	for i := 0; i < 3; i++ {
		i := i
		fs = append(fs, func() { fmt.Print(i) })
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
outer:
	for i := 0; i < 3; i++ {
		for j := 0; ; j++ {
			switch {
			case j == 2:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, j, ";")
		}
	}
	fmt.Println()
	i := 0
loop:
	if i < 3 {
		i++
		goto loop
	}
	x := 1
	{
		x := 2
		x++
		_ = x
	}
	if x := x + 10; x > 5 {
		fmt.Println(i, x)
	} else if y := x; y > 0 {
		fmt.Println(y)
	}
	fmt.Println(x, func(a, b int) int { return a * b }(3, 4))
	ops := map[string]func(float64, float64) (float64, error){
		"+": func(a, b float64) (float64, error) { return a + b, nil },
		"/": func(a, b float64) (float64, error) {
			if b == 0 {
				return 0, fmt.Errorf("division by zero")
			}
			return a / b, nil
		},
	}
	for _, op := range []string{"+", "/"} {
		r, err := ops[op](1, 0)
		fmt.Println(op, r, err)
	}
	for i, r := range "aé😀" {
		fmt.Print(i, ":", string(r), " ")
	}
	s := "héllo"
	b := []byte(s)
	r := []rune(s)
	b[0] = 'H'
	fmt.Println(len(s), len(r), string(b), string(r[1:3]), s[1], b[:2], len(s))

	os.Exit(3)
}
