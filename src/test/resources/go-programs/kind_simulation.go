package main

import (
	"fmt"
	"math"
	"strings"
)

type Vec struct{ X, Y float64 }

func (a Vec) Add(b Vec) Vec           { return Vec{a.X + b.X, a.Y + b.Y} }
func (a Vec) Scale(k float64) Vec     { return Vec{a.X * k, a.Y * k} }
func (a Vec) Len() float64            { return math.Hypot(a.X, a.Y) }
func (a *Vec) Move(dx, dy float64)    { a.X += dx; a.Y += dy }
func (a Vec) String() string          { return fmt.Sprintf("(%.2f,%.2f)", a.X, a.Y) }

type Grid [8][8]bool

func (g *Grid) Step() *Grid {
	var n Grid
	for y := range g {
		for x := range g[y] {
			c := 0
			for dy := -1; dy <= 1; dy++ {
				for dx := -1; dx <= 1; dx++ {
					if (dx != 0 || dy != 0) && g[(y+dy+8)%8][(x+dx+8)%8] {
						c++
					}
				}
			}
			n[y][x] = c == 3 || c == 2 && g[y][x]
		}
	}
	return &n
}
func (g Grid) String() string {
	var b strings.Builder
	for _, row := range g {
		for _, c := range row {
			if c {
				b.WriteByte('#')
			} else {
				b.WriteByte('.')
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

type LCG uint64

func (l *LCG) Next() uint32 {
	*l = *l*6364136223846793005 + 1442695040888963407
	return uint32(*l >> 33)
}

func newton(f, df func(float64) float64, x float64) (root float64, iters int, ok bool) {
	for iters = 0; iters < 50; iters++ {
		d := f(x) / df(x)
		x -= d
		if math.Abs(d) < 1e-12 {
			return x, iters, true
		}
	}
	return x, iters, false
}

func collatz(n int) (steps int) {
	for ; n != 1; steps++ {
		if n&1 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return
}

func permutations(xs []int) (out [][]int) {
	var rec func(int)
	rec = func(k int) {
		if k == len(xs) {
			out = append(out, append([]int(nil), xs...))
			return
		}
		for i := k; i < len(xs); i++ {
			xs[k], xs[i] = xs[i], xs[k]
			rec(k + 1)
			xs[k], xs[i] = xs[i], xs[k]
		}
	}
	rec(0)
	return
}

func hanoi(n int, a, b, c string, move func(from, to string)) {
	if n == 0 {
		return
	}
	hanoi(n-1, a, c, b, move)
	move(a, c)
	hanoi(n-1, b, a, c, move)
}

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func lcs(a, b string) string {
	dp := make([][]int, len(a)+1)
	for i := range dp {
		dp[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				dp[i][j] = dp[i+1][j+1] + 1
			} else if dp[i+1][j] >= dp[i][j+1] {
				dp[i][j] = dp[i+1][j]
			} else {
				dp[i][j] = dp[i][j+1]
			}
		}
	}
	var out []byte
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			out = append(out, a[i])
			i++
			j++
		case dp[i+1][j] >= dp[i][j+1]:
			i++
		default:
			j++
		}
	}
	return string(out)
}

func main() {
	v := Vec{3, 4}
	v.Move(1, -1)
	p := &v
	fmt.Println(v, p.Len(), p.Add(Vec{Y: 1}).Scale(2), []Vec{v}, &v)
	var g Grid
	for _, c := range [][2]int{{1, 0}, {2, 1}, {0, 2}, {1, 2}, {2, 2}} {
		g[c[1]][c[0]] = true
	}
	h := &g
	for i := 0; i < 4; i++ {
		h = h.Step()
	}
	fmt.Print(h)
	r := LCG(42)
	fmt.Println(r.Next(), r.Next(), r.Next()%100)
	root, n, ok := newton(func(x float64) float64 { return x*x - 2 }, func(x float64) float64 { return 2 * x }, 1)
	fmt.Println(root, n, ok, math.Sqrt2 == root)
	fmt.Println(collatz(27), permutations([]int{1, 2, 3}), gcd(84, 36), lcs("AGGTAB", "GXTXAYB"))
	moves := 0
	hanoi(5, "a", "b", "c", func(string, string) { moves++ })
	fmt.Println(moves, math.Floor(-1.5), math.Round(2.5), math.Trunc(-2.7), math.Mod(7, 3), math.Pow(2, 10), math.Cbrt(27), math.MaxInt32)
	fmt.Println(0.1+0.2, float32(0.1), 1e100, 1e-7, 100000000.0, 123456789.0, 1/3.0, math.Sin(1), math.Log(10), math.Exp(1), math.Atan2(1, 1))
	var i8 int8 = -128
	fmt.Println(-i8, i8-1, ^uint32(0))
}
