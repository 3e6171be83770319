package main

import "fmt"

type Code int
type Broken struct{ why string }

func (b Broken) Error() string { return "broken: " + b.why }

func try(f func()) {
	defer func() { fmt.Println("recovered", recover()) }()
	f()
}

func main() {
	try(func() { panic(Code(3)) })
	try(func() { panic(fmt.Sprintf("%05d", 42)) })
	try(func() { panic(fmt.Errorf("wrapped: %w", Broken{"x"})) })
	try(func() { var a []int; a[0] = 1 })
	try(func() { x := 0; fmt.Println(1 / x) })
	try(func() { s := []int{1, 2, 3}; n := 5; fmt.Println(s[:n]) })
	try(func() { s := []int{1, 2, 3}; n := 2; fmt.Println(s[n:1]) })
	try(func() { s := "abc"; n := -1; fmt.Println(s[n]) })
	try(func() { n := -1; fmt.Println(make([]int, n)) })
	try(func() { var x interface{} = "s"; fmt.Println(x.(int)) })
	try(func() { var x interface{}; fmt.Println(x.(error)) })
	try(func() { var x interface{} = 3; fmt.Println(x.(fmt.Stringer)) })
	try(func() { var f func(); f() })
	panic(Broken{"for good"})
}
