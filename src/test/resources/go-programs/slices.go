package main

import "fmt"

func sum(xs ...int) (total int) {
	for _, x := range xs {
		total += x
	}
	return
}

func modify(xs []int) { xs[0] = 99 }

func main() {
	var s []int
	fmt.Println(s, len(s), cap(s), s == nil)
	for i := 0; i < 5; i++ {
		s = append(s, i*i)
	}
	fmt.Println(s, len(s))
	t := s[1:3]
	fmt.Println(t, len(t), cap(t) >= 2)
	t[0] = -1
	fmt.Println(s, t)
	u := append([]int{}, s...)
	u[0] = 42
	fmt.Println(s[0], u[0])
	modify(s)
	fmt.Println(s, sum(s...), sum(), sum(1, 2, 3))
	n := copy(u, []int{7, 8})
	fmt.Println(n, u)
	s = append(s[:1], s[2:]...)
	fmt.Println(s)
	a := [5]int{1, 2, 3}
	b := a
	b[0] = 100
	fmt.Println(a, b, a == b, len(a))
	v := a[:]
	v[4] = 5
	fmt.Println(a, v[len(v)-1])
	grid := make([][]rune, 2)
	for i := range grid {
		grid[i] = make([]rune, 3)
		for j := range grid[i] {
			grid[i][j] = '.'
		}
	}
	grid[1][2] = '#'
	for _, row := range grid {
		fmt.Println(string(row))
	}
	w := make([]int, 2, 10)
	w = append(w, 3)
	fmt.Println(w, len(w), cap(w))
	x := w[1:2:2]
	x = append(x, 77)
	fmt.Println(w, x, cap(w[:1:5]))
	days := [...]string{"Mon", "Tue", 4: "Fri"}
	fmt.Printf("%d %q\n", len(days), days)
	for i := range days {
		if days[i] == "" {
			continue
		}
		fmt.Print(i, ":", days[i], " ")
	}
	fmt.Println()
	m := [2][3]int{{1, 2, 3}, {4, 5, 6}}
	tot := 0
	for _, r := range m {
		for _, c := range r {
			tot += c
		}
	}
	fmt.Println(m, tot)
	ptrs := []*int{&a[0], &b[0]}
	*ptrs[0]++
	fmt.Println(a[0], *ptrs[1])
}
