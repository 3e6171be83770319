package main

import (
	"errors"
	"fmt"
)

func order() {
	for i := 0; i < 3; i++ {
		defer fmt.Print("d", i, " ")
	}
	fmt.Print("body ")
}

func named() (n int) {
	defer func() { n *= 2 }()
	n = 5
	return n + 1
}

func safeDiv(a, b int) (q int, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	return a / b, nil
}

func nested() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() {
			s += fmt.Sprint("inner:", recover())
		}()
		panic("second")
	}()
	panic("first")
}

type E struct{ code int }

func (e E) Error() string { return fmt.Sprintf("code %d", e.code) }

func typed() (out string) {
	defer func() {
		switch r := recover().(type) {
		case nil:
			out = "nothing"
		case error:
			out = "error " + r.Error()
		case string:
			out = "string " + r
		default:
			out = fmt.Sprintf("%T %v", r, r)
		}
	}()
	panic(E{7})
}

func index(xs []int, i int) (v int, err error) {
	defer func() {
		if r := recover(); r != nil {
			if e, ok := r.(error); ok {
				err = e
			} else {
				err = errors.New("?")
			}
		}
	}()
	return xs[i], nil
}

func args() {
	x := 1
	defer fmt.Println("deferred x =", x)
	x = 2
	defer func() { fmt.Println("closure x =", x) }()
	x = 3
}

func main() {
	order()
	fmt.Println()
	fmt.Println(named())
	fmt.Println(safeDiv(7, 2))
	fmt.Println(safeDiv(7, 0))
	fmt.Println(nested())
	fmt.Println(typed())
	fmt.Println(index([]int{1, 2}, 1))
	fmt.Println(index([]int{1, 2}, 2))
	args()
	fmt.Println(recover())
}
