package main

import (
	"container/heap"
	"fmt"
	"math"
	"strings"
)

type Edge struct {
	to     string
	weight int
}
type Graph map[string][]Edge

type Item struct {
	node  string
	dist  int
	index int
}
type PQ []*Item

func (p PQ) Len() int            { return len(p) }
func (p PQ) Less(i, j int) bool  { return p[i].dist < p[j].dist }
func (p PQ) Swap(i, j int)       { p[i], p[j] = p[j], p[i]; p[i].index = i; p[j].index = j }
func (p *PQ) Push(x interface{}) { it := x.(*Item); it.index = len(*p); *p = append(*p, it) }
func (p *PQ) Pop() interface{} {
	old := *p
	n := len(old)
	it := old[n-1]
	old[n-1] = nil
	*p = old[:n-1]
	return it
}

func (g Graph) Shortest(from, to string) (int, []string) {
	dist := map[string]int{}
	prev := map[string]string{}
	for n := range g {
		dist[n] = math.MaxInt
	}
	dist[from] = 0
	pq := &PQ{{node: from}}
	for pq.Len() > 0 {
		it := heap.Pop(pq).(*Item)
		if it.dist > dist[it.node] {
			continue
		}
		for _, e := range g[it.node] {
			if nd := it.dist + e.weight; nd < dist[e.to] {
				dist[e.to] = nd
				prev[e.to] = it.node
				heap.Push(pq, &Item{node: e.to, dist: nd})
			}
		}
	}
	var path []string
	for at := to; at != ""; at = prev[at] {
		path = append([]string{at}, path...)
	}
	return dist[to], path
}

func main() {
	g := Graph{
		"a": {{"b", 7}, {"c", 3}},
		"b": {{"d", 2}},
		"c": {{"b", 1}, {"d", 8}},
		"d": nil,
	}
	d, p := g.Shortest("a", "d")
	fmt.Println(d, strings.Join(p, "→"))
	fmt.Printf("%v %d\n", g["a"], len(g))
	fmt.Println(math.MaxInt64, math.Inf(1), -math.Inf(1), math.NaN(), math.Pi)
	fmt.Printf("%8.3f|%-8.2f|%+.1e\n", math.E, math.Phi, 123456.789)
}
