package main

import (
	"fmt"
	"math/bits"
	"strings"
)

type Perm uint16

const (
	Read Perm = 1 << iota
	Write
	Exec
	_
	Admin
	All = Read | Write | Exec
)

func (p Perm) String() string {
	if p == 0 {
		return "none"
	}
	var parts []string
	for i, n := range []string{"r", "w", "x", "?", "A"} {
		if p&(1<<uint(i)) != 0 {
			parts = append(parts, n)
		}
	}
	return strings.Join(parts, "|")
}

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
)
const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

type Color struct{ R, G, B uint8 }

func mix(a, b Color) Color {
	return Color{a.R/2 + b.R/2, a.G + b.G, a.B - b.B}
}

var initOrder []string
var a = b + 1
var b = f("b", c)
var c = f("c", 5)

func f(n string, v int) int { initOrder = append(initOrder, n); return v * 2 }
func init()                { initOrder = append(initOrder, "init1") }
func init()                { initOrder = append(initOrder, "init2") }

func main() {
	p := Read | Exec
	p |= Admin
	fmt.Println(p, p&^Read, p^All, All, Perm(0))
	fmt.Printf("%v %d %b %#x %o %08b\n", p, p, p, uint16(p), p, uint8(p))
	fmt.Println(KB, MB, GB, bits.OnesCount(255), bits.LeadingZeros64(1), bits.TrailingZeros(8), bits.Len(1023), bits.Reverse8(1))
	fmt.Println(mix(Color{200, 200, 10}, Color{100, 100, 20}))
	var x int8 = 127
	x++
	var y uint32
	y--
	fmt.Println(x, y, -7/2, -7%3, 7&-7, ^5, 1<<3|1)
	fmt.Println(uint8(300&0xff), int64(float64(1<<53)), 5.0/2, 7/2.0, 'a'+1, string(rune('a'+1)))
	fmt.Println(a, b, c, initOrder)
	const big = 1 << 100
	fmt.Println(big>>98, 0b1010, 0o17, 0xFF, 1_000_000, 'x', '\n', "\u00e9\x41\101")
	switch d := Monday; {
	case d == Sunday:
		fmt.Println("sun")
	case d > Sunday:
		fmt.Println("later")
		fallthrough
	case d > Tuesday:
		fmt.Println("fell")
	default:
		fmt.Println("no")
	}
	var h uint32 = 2166136261
	for _, ch := range []byte("hash me") {
		h ^= uint32(ch)
		h *= 16777619
	}
	fmt.Println(h, h>>16^h&0xffff, bits.RotateLeft32(h, 5))
}
