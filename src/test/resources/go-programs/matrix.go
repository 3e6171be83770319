package main

import "fmt"

type Matrix [2][2]int

func (m Matrix) Mul(o Matrix) (r Matrix) {
	for i := 0; i < 2; i++ {
		for j := 0; j < 2; j++ {
			for k := 0; k < 2; k++ {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}

func (m *Matrix) Scale(k int) {
	for i := range m {
		for j := range m[i] {
			m[i][j] *= k
		}
	}
}

func fib(n int) int {
	result := Matrix{{1, 0}, {0, 1}}
	base := Matrix{{1, 1}, {1, 0}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			result = result.Mul(base)
		}
		base = base.Mul(base)
	}
	return result[0][1]
}

type Grid struct {
	cells [5][5]bool
}

func (g *Grid) neighbours(r, c int) (n int) {
	for dr := -1; dr <= 1; dr++ {
		for dc := -1; dc <= 1; dc++ {
			if dr == 0 && dc == 0 {
				continue
			}
			rr, cc := (r+dr+5)%5, (c+dc+5)%5
			if g.cells[rr][cc] {
				n++
			}
		}
	}
	return
}

func (g Grid) next() Grid {
	var out Grid
	for r := range g.cells {
		for c := range g.cells[r] {
			n := g.neighbours(r, c)
			out.cells[r][c] = n == 3 || n == 2 && g.cells[r][c]
		}
	}
	return out
}

func (g Grid) String() string {
	s := ""
	for _, row := range g.cells {
		for _, on := range row {
			if on {
				s += "#"
			} else {
				s += "."
			}
		}
		s += "\n"
	}
	return s
}

func main() {
	for i := 0; i <= 10; i++ {
		fmt.Print(fib(i), " ")
	}
	fmt.Println(fib(50))
	m := Matrix{{1, 2}, {3, 4}}
	n := m
	n.Scale(10)
	fmt.Println(m, n, m == n, m != Matrix{})
	var g Grid
	g.cells[2][1], g.cells[2][2], g.cells[2][3] = true, true, true
	fmt.Print(g)
	g = g.next()
	fmt.Print(g.String())
	h := &g
	fmt.Print(h.next().next())
	p := &m
	p[0][0] = 100
	fmt.Println(len(p), m[0], (*p)[1][1])
	for i, row := range p {
		fmt.Println(i, row)
	}
	sl := p[:1]
	sl[0][1] = -1
	fmt.Println(m)
}
