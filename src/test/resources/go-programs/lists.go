package main

import "fmt"

type Node struct {
	val  int
	next *Node
}

type Stack struct{ items []int }

func (s *Stack) Push(x int) { s.items = append(s.items, x) }
func (s *Stack) Pop() (int, bool) {
	if len(s.items) == 0 {
		return 0, false
	}
	x := s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, true
}

type Tree struct {
	Left, Right *Tree
	Value       int
}

func (t *Tree) Insert(v int) *Tree {
	if t == nil {
		return &Tree{Value: v}
	}
	if v < t.Value {
		t.Left = t.Left.Insert(v)
	} else {
		t.Right = t.Right.Insert(v)
	}
	return t
}

func (t *Tree) Walk(visit func(int)) {
	if t == nil {
		return
	}
	t.Left.Walk(visit)
	visit(t.Value)
	t.Right.Walk(visit)
}

func (t *Tree) Height() int {
	if t == nil {
		return 0
	}
	l, r := t.Left.Height(), t.Right.Height()
	if l > r {
		return l + 1
	}
	return r + 1
}

func main() {
	var head *Node
	for i := 1; i <= 4; i++ {
		head = &Node{i, head}
	}
	for n := head; n != nil; n = n.next {
		fmt.Print(n.val, "->")
	}
	fmt.Println("nil")
	var prev *Node
	for head != nil {
		head, head.next, prev = head.next, prev, head
	}
	for n := prev; n != nil; n = n.next {
		fmt.Print(n.val, " ")
	}
	fmt.Println()
	var s Stack
	for _, c := range "12+3" {
		s.Push(int(c - '0'))
	}
	for {
		x, ok := s.Pop()
		if !ok {
			break
		}
		fmt.Print(x, " ")
	}
	fmt.Println(len(s.items))
	var root *Tree
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		root = root.Insert(v)
	}
	var out []int
	root.Walk(func(v int) { out = append(out, v) })
	fmt.Println(out, root.Height(), root.Left.Value)
	p := new(int)
	*p = 3
	pp := &p
	**pp++
	fmt.Println(*p, pp != nil, *pp == p)
	type point struct{ x, y int }
	pt := point{1, 2}
	q := &pt
	q.x += 10
	px := &pt.y
	*px = 7
	fmt.Println(pt, *q, q.x, point{} == point{0, 0}, pt == *q)
	arr := [3]point{{1, 1}, {2, 2}}
	for _, a := range arr {
		a.x = 100
	}
	for i := range arr {
		arr[i].y *= 3
	}
	fmt.Println(arr, &arr[0] == &arr[0])
	anon := []struct {
		name string
		n    int
	}{{"a", 1}, {"b", 2}}
	for _, t := range anon {
		fmt.Printf("%s=%d ", t.name, t.n)
	}
	fmt.Println(anon)
}
