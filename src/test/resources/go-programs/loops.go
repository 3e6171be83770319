package main

import "fmt"

var (
	total = compute()
	base  = 10
)

func compute() int { return base * 2 }

func init() { fmt.Println("init", total, base) }

func multi() (int, string, error) { return 1, "two", nil }

func variadic(prefix string, rest ...interface{}) string {
	return prefix + fmt.Sprint(len(rest)) + fmt.Sprint(rest...)
}

func main() {
	for i := 0; i < 3; i++ {
		for j := i; j < 3; j++ {
			if j == 1 {
				continue
			}
			fmt.Print(i, j, " ")
		}
	}
	fmt.Println()
	i := 0
	for i < 3 {
		i++
	}
	for {
		i--
		if i < 0 {
			break
		}
	}
	fmt.Println(i)
search:
	for x := 1; x < 10; x++ {
		for y := 1; y < 10; y++ {
			switch {
			case x*y == 42:
				fmt.Println("found", x, y)
				break search
			case y > x:
				continue search
			}
		}
	}
	n, s, err := multi()
	fmt.Println(n, s, err)
	_, t, _ := multi()
	fmt.Println(t)
	fmt.Println(multi())
	fmt.Println(variadic("n="), variadic("n=", 1, "a", nil))
	if v, ok := interface{}(5).(int); ok && v > 3 {
		fmt.Println("yes", v)
	} else if !ok {
		fmt.Println("no")
	}
	var a, b = 1, 2.5
	var c, d int
	var e string
	fmt.Println(a, b, c, d, e == "")
	for i, x := range [3]int{10, 20, 30} {
		fmt.Print(i, "=", x, " ")
	}
	for range []int{1, 2} {
		fmt.Print("*")
	}
	fmt.Println()
	s2 := []int{1, 2, 3}
	for i, x := range s2 {
		if i == 0 {
			s2 = append(s2, 4)
			s2[1] = 50
		}
		fmt.Print(x, " ")
	}
	fmt.Println(s2)
	j := 0
	arr := []int{0, 0, 0}
	j, arr[j] = 1, 5
	fmt.Println(j, arr)
	arr[0], arr[2] = arr[2], arr[0]
	fmt.Println(arr)
	var x interface{} = arr
	_, isInts := x.([]int)
	fmt.Println(isInts, len(x.([]int)))
}
