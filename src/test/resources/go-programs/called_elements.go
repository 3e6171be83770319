package main

import "fmt"

type M func(int) int

type T struct{ fs []func(int) int; m map[string]M }

func main() {
	ms := []M{func(x int) int { return x + 1 }}
	i := 0
	h := 1
	h = ms[i](h)
	fmt.Println(h, ms[i](2))
	t := T{fs: []func(int) int{func(x int) int { return x * 2 }}, m: map[string]M{"a": ms[0]}}
	k := "a"
	fmt.Println(t.fs[i](4), t.m["a"](5), t.m[k](5))
	for j := range ms {
		h = ms[j](h)
		ms[j](h)
		go ms[j](h)
		defer ms[j](h)
	}
	var z [2]func(a int, b ...int) int
	z[i] = func(a int, b ...int) int { return a + len(b) }
	h = z[i](1)
	x := z[i](h)
	y := (z[i])(h)
	w := z[i](h, 2)
	fmt.Println(x, y, w)
	if z[i](h) > 2 { fmt.Println("big") }
	return
}
