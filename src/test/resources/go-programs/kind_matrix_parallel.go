package main

import (
	"fmt"
	"math"
	"sync"
)

type Matrix struct {
	rows, cols int
	data       []float64
}

func New(r, c int) *Matrix { return &Matrix{r, c, make([]float64, r*c)} }
func (m *Matrix) At(i, j int) float64     { return m.data[i*m.cols+j] }
func (m *Matrix) Set(i, j int, v float64) { m.data[i*m.cols+j] = v }
func (m *Matrix) String() string {
	s := ""
	for i := 0; i < m.rows; i++ {
		for j := 0; j < m.cols; j++ {
			s += fmt.Sprintf("%6.2f", m.At(i, j))
		}
		s += "\n"
	}
	return s
}

func Mul(a, b *Matrix) (*Matrix, error) {
	if a.cols != b.rows {
		return nil, fmt.Errorf("cannot multiply %dx%d by %dx%d", a.rows, a.cols, b.rows, b.cols)
	}
	out := New(a.rows, b.cols)
	var wg sync.WaitGroup
	for i := 0; i < a.rows; i++ {
		wg.Add(1)
		go func(row int) {
			defer wg.Done()
			for j := 0; j < b.cols; j++ {
				var sum float64
				for k := 0; k < a.cols; k++ {
					sum += a.At(row, k) * b.At(k, j)
				}
				out.Set(row, j, sum)
			}
		}(i)
	}
	wg.Wait()
	return out, nil
}

func main() {
	a, b := New(2, 3), New(3, 2)
	for i := range a.data {
		a.data[i] = float64(i + 1)
		b.data[i] = math.Sqrt(float64(i))
	}
	c, err := Mul(a, b)
	fmt.Print(c, err, "\n")
	_, err = Mul(a, a)
	fmt.Println(err)
	var grid [3][3]int
	for i := range grid {
		for j := range grid[i] {
			grid[i][j] = i*3 + j
		}
	}
	t := grid
	for i := 0; i < 3; i++ {
		for j := i + 1; j < 3; j++ {
			t[i][j], t[j][i] = t[j][i], t[i][j]
		}
	}
	fmt.Println(grid, t, grid == t)
}
