package main

import "fmt"

type List struct {
	head *Node
}
type Node struct {
	value int
	next  *Node
}

func (l *List) First() int { return l.head.value }

func main() {
	var l List
	fmt.Print("no newline ")
	fmt.Println(l.First())
}
