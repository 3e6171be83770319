package main

import (
	"fmt"
	"sort"
	"strings"
)

type Animal interface {
	Sound() string
	Name() string
}
type Walker interface {
	Animal
	Walk() int
}
type Base struct {
	name string
	tags []string
}

func (b *Base) Name() string     { return b.name }
func (b *Base) Tag(t string)     { b.tags = append(b.tags, t) }
func (b Base) Sound() string     { return "..." }

type Dog struct {
	*Base
	legs int
}

func (d Dog) Sound() string { return "woof" }
func (d Dog) Walk() int     { return d.legs }

type Puppy struct {
	Dog
	age int
}

func (p *Puppy) Sound() string { return strings.ToLower(p.Dog.Sound()) + "!" }

type Point struct{ X, Y int }
type Line struct{ A, B Point }
type Shape interface{ Area() float64 }
type Sq float64
type Rect struct{ w, h float64 }

func (s Sq) Area() float64   { return float64(s * s) }
func (r Rect) Area() float64 { return r.w * r.h }

type byArea []Shape

func (b byArea) Len() int           { return len(b) }
func (b byArea) Less(i, j int) bool { return b[i].Area() < b[j].Area() }
func (b byArea) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

type Visitor func(depth int, n *Node) bool
type Node struct {
	Val         string
	Left, Right *Node
}

func (n *Node) Visit(v Visitor) { n.visit(0, v) }
func (n *Node) visit(d int, v Visitor) {
	if n == nil || !v(d, n) {
		return
	}
	n.Left.visit(d+1, v)
	n.Right.visit(d+1, v)
}

func main() {
	d := Dog{&Base{name: "rex"}, 4}
	p := &Puppy{d, 1}
	p.Tag("cute")
	d.Tag("big")
	for _, a := range []Animal{d, p, d.Base} {
		fmt.Print(a.Name(), " ", a.Sound())
		if w, ok := a.(Walker); ok {
			fmt.Print(" walks ", w.Walk())
		}
		fmt.Println()
	}
	fmt.Println(d.tags, p.Base.tags, len(p.Dog.Base.tags))
	m := map[Point]string{{1, 2}: "a", {3, 4}: "b"}
	m[Point{1, 2}] += "!"
	fmt.Println(m, Line{Point{1, 2}, Point{}} == Line{A: Point{1, 2}})
	l := Line{B: Point{Y: 9}}
	k := l
	k.B.Y++
	pp := &l.A
	pp.X = 7
	fmt.Printf("%v %+v %#v\n", l, k, l)
	shapes := []Shape{Rect{3, 4}, Sq(2), Rect{1, 1}}
	sort.Sort(byArea(shapes))
	fmt.Println(shapes)
	fmt.Printf("%v %+v %T\n", shapes[2], shapes[2], shapes[0])
	anon := struct {
		Name string
		Vals []int
	}{"n", []int{1}}
	fmt.Printf("%v %+v\n", anon, anon)
	t := &Node{"a", &Node{"b", nil, &Node{Val: "c"}}, &Node{Val: "d"}}
	t.Visit(func(d int, n *Node) bool { fmt.Print(strings.Repeat(" ", d), n.Val, "\n"); return n.Val != "b" })
	arr := [...]string{2: "c", 0: "a"}
	fmt.Println(len(arr), arr, fmt.Sprintf("%q", arr))
	s := arr[:]
	s[1] = "z"
	s2 := append(s[:1:1], "new")
	fmt.Println(arr, s, s2, cap(s[:1:1]))
	mm := map[string][]int{}
	for i, w := range strings.Fields("a b a c b a") {
		mm[w] = append(mm[w], i)
	}
	fmt.Println(mm, len(mm["zz"]))
	nested := map[string]map[string]int{"x": {"y": 1}}
	nested["x"]["z"]++
	if inner, ok := nested["q"]; !ok {
		fmt.Println(inner == nil, inner["a"], nested)
	}
	f := p.Sound
	p.Dog.legs = 3
	fmt.Println(f(), (*Puppy).Sound(p), Dog.Walk(p.Dog))
	var iface interface{} = l
	if v, ok := iface.(Line); ok {
		v.A.X = 100
		fmt.Println(v.A.X, l.A.X)
	}
	pt := &Point{1, 2}
	q := pt
	*q = Point{5, 6}
	fmt.Println(*pt, pt == q, &Point{} == &Point{1, 1})
}
