package main

import (
	"errors"
	"fmt"
	"runtime"
	"strings"
)

type MyErr struct{ code int }

func (m MyErr) Error() string { return fmt.Sprint("my ", m.code) }

func try(name string, f func()) {
	defer func() {
		r := recover()
		switch e := r.(type) {
		case nil:
			fmt.Println(name, "ok")
		case runtime.Error:
			fmt.Println(name, "runtime:", e.Error())
		case error:
			var me MyErr
			fmt.Println(name, "error:", e, errors.As(e, &me), me.code)
		case string:
			fmt.Println(name, "string:", strings.ToUpper(e))
		default:
			fmt.Printf("%s other: %v (%T)\n", name, e, e)
		}
	}()
	f()
}

func nested() (s string) {
	defer func() { s += " outer"; recover() }()
	defer func() {
		s += fmt.Sprint(recover())
		panic("again")
	}()
	panic("first")
}

func main() {
	var m map[string]int
	var p *struct{ x int }
	var arr []int
	var i interface{} = "str"
	zero := 0
	try("fine", func() {})
	try("map", func() { m["a"] = 1 })
	try("nil", func() { p.x = 1 })
	try("index", func() { _ = arr[zero+5] })
	try("slice", func() { _ = arr[3:zero] })
	try("slice2", func() { _ = make([]int, 2)[1:5] })
	try("div", func() { fmt.Println(1 / zero) })
	try("assert", func() { _ = i.(int) })
	try("assert2", func() { _ = i.(fmt.Stringer) })
	try("custom", func() { panic(MyErr{7}) })
	try("wrapped", func() { panic(fmt.Errorf("w: %w", MyErr{8})) })
	try("text", func() { panic("boom") })
	try("int", func() { panic(42) })
	try("close", func() { var c chan int; close(c) })
	try("twice", func() { c := make(chan int); close(c); close(c) })
	try("send", func() { c := make(chan int); close(c); c <- 1 })
	try("neg", func() { _ = make([]int, zero-1) })
	try("unhash", func() { x := map[interface{}]int{}; x[[]int{1}] = 2 })
	try("cmp", func() { var a, b interface{} = []int{1}, []int{1}; fmt.Println(a == b) })
	try("str", func() { s := "abc"; fmt.Println(s[zero+10]) })
	fmt.Println(nested())
	n, _ := m["missing"]
	delete(m, "x")
	fmt.Println(n, len(m))
}
