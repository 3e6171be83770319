package main

import "fmt"

type Inner struct{ A, B int }
type Outer struct {
	Name string
	In   Inner
	Ptr  *Inner
	Arr  [2]Inner
	Sl   []Inner
	Any  interface{}
	Err  error
	F    func()
}

func change(o Outer) Outer {
	o.Name = "changed"
	o.In.A = 100
	o.Ptr.A = 200
	o.Arr[0].B = 300
	o.Sl[0].A = 400
	return o
}

func pick(o *Outer) *Inner { return &o.Arr[1] }

func main() {
	o := Outer{Name: "orig", Ptr: &Inner{1, 2}, Sl: []Inner{{5, 6}}}
	c := change(o)
	fmt.Println(o.Name, o.In, *o.Ptr, o.Arr, o.Sl)
	fmt.Println(c.Name, c.In, *c.Ptr, c.Arr, c.Sl)
	pick(&o).A = 9
	fmt.Println(o.Arr, o.Any, o.Err, o.F == nil)
	o.Ptr = nil
	fmt.Printf("%v\n%+v\n", o, o)
	o.Any = o.In
	fmt.Println(o.Any == interface{}(Inner{}), o.Any)
	arr := [2]Outer{{Name: "x"}, {Name: "y"}}
	cp := arr
	cp[0].Name = "z"
	fmt.Println(arr[0].Name, cp[0].Name, len(arr))
	m := []Inner{{1, 2}, {3, 4}}
	x := m[0]
	x.A = 77
	y := &m[1]
	y.A = 88
	m = append(m, x)
	y.B = 99
	fmt.Println(m, x, *y)
	f := func(in Inner, arr [2]int) (Inner, [2]int) {
		in.A++
		arr[0]++
		return in, arr
	}
	i2, a2 := f(m[0], [2]int{1, 2})
	fmt.Println(i2, a2, m[0])
	var e1, e2 interface{} = 1, 1.0
	fmt.Println(e1 == e2, e1 == 1, e2 == 1.0, e1 != nil)
	var p *Inner
	defer func() {
		fmt.Println("caught:", recover())
		fmt.Printf("%v %+v %t\n", p, p, p == nil)
	}()
	fmt.Println(p.A)
}
