package main

import (
	"errors"
	"fmt"
	"math/bits"
	"strconv"
)

func main() {
	var a, c int
	var s string
	var f float64
	var r rune
	var u uint8
	var b bool
	n, err := fmt.Sscanf("10-20", "%d-%d", &a, &c)
	fmt.Println(n, err, a, c)
	n, err = fmt.Sscanf("bob 3.5 x", "%s %f %c", &s, &f, &r)
	fmt.Println(n, err, s, f, string(r))
	n, err = fmt.Sscanf("zz", "%d", &a)
	fmt.Println(n, err)
	n, err = fmt.Sscan("7 hi true 200", &a, &s, &b, &u)
	fmt.Println(n, err, a, s, b, u)
	n, err = fmt.Sscan("7", &a, &s)
	fmt.Println(n, err)
	n, err = fmt.Sscanf("ff:0a", "%x:%x", &a, &c)
	fmt.Println(n, err, a, c)
	n, err = fmt.Sscanf("12345", "%2d%3d", &a, &c)
	fmt.Println(n, err, a, c)
	n, err = fmt.Sscanln("1 2", &a, &c)
	fmt.Println(n, err, a, c)
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros64(1), bits.TrailingZeros(8), bits.Len(1023), bits.Reverse8(1), bits.RotateLeft32(1, 31), bits.ReverseBytes32(0x01020304))
	fmt.Println(bits.Mul64(1<<63, 6))
	for _, q := range []string{`"a\tb\x41\u00e9\101"`, "`raw`", `'x'`, `"bad`, `"\q"`} {
		s, err := strconv.Unquote(q)
		fmt.Printf("%q %v %v\n", s, err, errors.Is(err, strconv.ErrSyntax))
	}
	fmt.Println(string(strconv.AppendInt(nil, -42, 10)))
}
