package main

import "fmt"

type T struct{ n int }

func (t *T) Zero() bool { return t == nil }

type List []int

func main() {
	data := []int{1, 2, 3}
	a := append([]int(nil), data...)
	b := append(List(nil), 4)
	a[0] = 9
	fmt.Println(a, b, data, append([]byte(nil), "hi"...))
	fmt.Println((*T)(nil).Zero(), (*T)(nil) == nil, []int(nil) == nil, (func())(nil) == nil)
	fmt.Printf("%T %v %+v %T\n", (*T)(nil), (*T)(nil), List(nil), List(nil))
	p := (*T)(nil)
	var x interface{} = (*T)(nil)
	fmt.Println(p == nil, x == nil, x == interface{}((*T)(nil)), x.(*T) == p)
	var e error = error(nil)
	fmt.Println(e == nil, len([]string(nil)), cap(List(nil)))
	for range []int(nil) {
		fmt.Println("never")
	}
	defer func() { fmt.Println(recover()) }()
	fmt.Println((*T)(nil).n)
}
