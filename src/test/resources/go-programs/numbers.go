package main

import (
	"fmt"
	"math"
)

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func isPrime(n int) bool {
	if n < 2 {
		return false
	}
	for i := 2; i*i <= n; i++ {
		if n%i == 0 {
			return false
		}
	}
	return true
}

func collatz(n int) (steps int) {
	for n != 1 {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
		steps++
	}
	return steps
}

func main() {
	fmt.Println(7/2, -7/2, 7%3, -7%3, 7%-3, 7.0/2)
	var u8 uint8 = 250
	u8 += 10
	var i8 int8 = 127
	i8++
	var u uint = 0
	u--
	fmt.Println(u8, i8, u, math.MaxInt64, -1<<63)
	fmt.Println(1<<10, 0xff, 0b1010, 0o17, 1_000_000, 5&3, 5|3, 5^3, 5&^3, ^5, -5>>1, uint8(200)>>3)
	x := 10
	x <<= 2
	x |= 1
	x ^= 3
	x %= 7
	fmt.Println(x)
	fmt.Println(gcd(48, 18), collatz(27))
	for i := 0; i < 30; i++ {
		if isPrime(i) {
			fmt.Print(i, " ")
		}
	}
	fmt.Println()
	f := 3.7
	fmt.Println(int(f), int(-f), float64(7)/2, math.Sqrt(2), math.Pow(2, 10), math.Floor(-1.5), math.Pi)
	fmt.Println(math.Inf(1), -math.Inf(1), math.NaN(), 0.1+0.2, float32(0.1), 1e100, 1e6, 1e-7, 100000.0)
	var zero float64
	fmt.Println(1/zero, -1/zero, zero/zero == zero/zero, math.MaxUint32, math.Abs(-2.5), math.Max(3, 4))
	fmt.Printf("%6.2f|%e|%g|%v|%.3g|%T %T\n", math.Pi, 123456.789, 1e21, 2.0, 1234.5678, 1.5, float32(2))
	fmt.Printf("%d %b %o %x %X %#x %08b %c %q\n", 42, 5, 64, 255, 255, 255, 5, 65, 66)
	var i32 int32 = 1 << 30
	i32 *= 4
	fmt.Println(i32, uint16(70000&0xffff), int8(-128)/int8(x-x-1), uint32(1)<<31)
	const big = 1 << 100
	fmt.Println(big>>98, 5.0 == 5, 'a' == 97)
	var sum float64
	for i := 1; i <= 10; i++ {
		sum += 1 / float64(i)
	}
	fmt.Printf("%.6f\n", sum)
	h := uint32(2166136261)
	for _, c := range []byte("hash me") {
		h ^= uint32(c)
		h *= 16777619
	}
	fmt.Println(h)
	a, b := 1, 2
	a, b = b, a
	fmt.Println(a, b, complexity(3))
}

func complexity(n int) int {
	if n == 0 {
		return 1
	}
	return n * complexity(n-1)
}
