package main

import (
	"fmt"
	"math"
	"sort"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}

type Named interface {
	Shape
	Name() string
}

type Rect struct{ W, H float64 }
type Circle struct{ R float64 }
type Square struct {
	Rect
	label string
}

func (r Rect) Area() float64         { return r.W * r.H }
func (r Rect) Perimeter() float64    { return 2 * (r.W + r.H) }
func (c *Circle) Area() float64      { return math.Pi * c.R * c.R }
func (c *Circle) Perimeter() float64 { return 2 * math.Pi * c.R }
func (s Square) Name() string        { return "square " + s.label }
func (r Rect) String() string        { return fmt.Sprintf("%gx%g", r.W, r.H) }

func total(shapes ...Shape) (t float64) {
	for _, s := range shapes {
		t += s.Area()
	}
	return
}

func main() {
	sq := Square{Rect{2, 2}, "s"}
	shapes := []Shape{Rect{3, 4}, &Circle{1}, sq}
	fmt.Printf("%.3f\n", total(shapes...))
	for i, s := range shapes {
		fmt.Printf("%d %T %.2f %.2f", i, s, s.Area(), s.Perimeter())
		if n, ok := s.(Named); ok {
			fmt.Print(" named ", n.Name())
		}
		if r, ok := s.(Rect); ok {
			fmt.Print(" w=", r.W)
		}
		fmt.Println()
	}
	fmt.Println(shapes[0], sq, sq.W, sq.Rect.H)
	_, ok := shapes[0].(*Circle)
	fmt.Println(ok, shapes[0] == Shape(Rect{3, 4}), shapes[0] != shapes[1])
	sort.Ints([]int{2, 1})
	var s Shape
	fmt.Println(s == nil, s)
	c := shapes[1].(*Circle)
	c.R = 2
	fmt.Printf("%.2f\n", shapes[1].Area())
	defer func() { fmt.Println(recover()) }()
	_ = shapes[0].(*Circle)
}
