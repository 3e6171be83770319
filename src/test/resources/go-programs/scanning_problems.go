package main

import "fmt"

func main() {
	var a, b int
	var s string
	var f float64
	fmt.Println(fmt.Sscan("", &a))
	fmt.Println(fmt.Sscan("", &s))
	fmt.Println(fmt.Sscan("1", &a, &f))
	fmt.Println(fmt.Sscanf("", "%d", &a))
	fmt.Println(fmt.Sscanf("5", "%d-%d", &a, &b))
	fmt.Println(fmt.Sscanf("5-", "%d-%d", &a, &b))
	fmt.Println(fmt.Sscanf("5+3", "%d-%d", &a, &b))
	fmt.Println(fmt.Sscanln("1", &a, &b))
	fmt.Println(fmt.Sscanln("1 2 3", &a, &b))
	fmt.Println(fmt.Sscanf("5 6 7", "%d %d", &a, &b))
	fmt.Println(fmt.Sscanf("5", "%d", &a, &b))
	fmt.Println(fmt.Sscan("x", &a))
	fmt.Println(fmt.Sscan("1.x", &f))
	fmt.Println(fmt.Sscan("99999999999999999999", &a))
}
