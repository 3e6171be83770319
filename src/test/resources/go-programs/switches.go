package main

import "fmt"

type Color int

const (
	Red Color = iota
	Green
	Blue
)

func (c Color) String() string {
	switch c {
	case Red:
		return "Red"
	case Green:
		return "Green"
	}
	return fmt.Sprintf("Color(%d)", int(c))
}

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
)

const (
	a, b = iota, iota * 10
	c, d
)

func grade(n int) string {
	switch {
	case n >= 90:
		return "A"
	case n >= 80:
		return "B"
	default:
		return "F"
	}
}

func kind(x interface{}) string {
	switch v := x.(type) {
	case int, int64:
		return fmt.Sprintf("integer %v", v)
	case string:
		return "string of " + fmt.Sprint(len(v))
	case fmt.Stringer:
		return "stringer " + v.String()
	case []int:
		return fmt.Sprint("slice ", len(v))
	case nil:
		return "nil"
	case func() int:
		return fmt.Sprint("func ", v())
	}
	return fmt.Sprintf("other %T", x)
}

func main() {
	fmt.Println(Red, Green, Blue, Color(7))
	fmt.Printf("%v %d %s %q %x %T %+v\n", Green, Green, Green, Green, Green, Green, Blue)
	fmt.Println(KB, MB, a, b, c, d)
	fmt.Println(grade(95), grade(85), grade(10))
	for _, x := range []interface{}{1, int64(2), "abc", Red, []int{1}, nil, func() int { return 9 }, 1.5, true, struct{}{}} {
		fmt.Println(kind(x))
	}
	switch x := 3; x {
	case 1, 2:
		fmt.Println("low")
	case 3:
		fmt.Println("three")
		fallthrough
	case 4:
		fmt.Println("four too")
	case 5:
		fmt.Println("not five")
	default:
		fmt.Println("default")
	}
	switch f := grade; f(80) {
	default:
		fmt.Println("default first")
	case "B":
		fmt.Println("matched B")
	}
outer:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			continue outer
		case i == 4:
			break outer
		case i%2 == 1:
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	switch {
	}
	var colors [3]Color
	colors[1] = Blue
	fmt.Println(colors, []Color{Red, Green})
	fmt.Printf("%v %d\n", struct {
		C Color
		n int
	}{Green, 3}, colors)
}
