package main

import (
	"fmt"
	"sync"
)

type Grid [3][4]int

func (g *Grid) fill() {
	for i := range g {
		for j := range g[i] {
			g[i][j] = i*10 + j
		}
	}
}

func main() {
	var g Grid
	g.fill()
	var sum, cells int
	max := 0
	var wg sync.WaitGroup
	for i := range g {
		wg.Add(1)
		go func(row *[4]int) {
			defer wg.Done()
			local := 0
			for _, v := range row {
				local += v
				if v > max {
					max = v
				}
			}
			sum += local
			cells += len(row)
		}(&g[i])
	}
	wg.Wait()
	fmt.Println(sum > 0, cells <= 12, max <= 23)
}
