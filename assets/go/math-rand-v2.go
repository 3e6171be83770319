// Parts of package math/rand/v2, in Go, as math/rand is.
package rand

import "inside"

type Source interface {
	Uint64() uint64
}

type PCG struct {
	hi, lo uint64
}

func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

func (p *PCG) Uint64() uint64 {
	z := p.lo + 0x9e3779b97f4a7c15
	p.lo = z
	z ^= p.hi
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

type Rand struct {
	src Source
}

func New(src Source) *Rand { return &Rand{src} }

func (r *Rand) Uint64() uint64 { return r.src.Uint64() }

func (r *Rand) Int() int { return int(r.Uint64() >> 1) }

func (r *Rand) Int64() int64 { return int64(r.Uint64() >> 1) }

func (r *Rand) IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(r.Uint64()>>1) % n
}

func (r *Rand) Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(r.Uint64()>>1) % n
}

func (r *Rand) Float64() float64 { return float64(r.Uint64()>>11) / (1 << 53) }

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, r.IntN(i+1))
	}
}

func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := range m {
		m[i] = i
	}
	r.Shuffle(n, func(i, j int) { m[i], m[j] = m[j], m[i] })
	return m
}

func Uint32() uint32 { return uint32(inside.Draw() >> 32) }

func Uint64() uint64 { return inside.Draw() }

func Int() int { return int(inside.Draw() >> 1) }

func Int32() int32 { return int32(inside.Draw() >> 33) }

func Int64() int64 { return int64(inside.Draw() >> 1) }

func IntN(n int) int {
	if n <= 0 {
		panic("invalid argument to IntN")
	}
	return int(inside.Draw()>>1) % n
}

func Int32N(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int32N")
	}
	return int32(int64(inside.Draw()>>1) % int64(n))
}

func Int64N(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int64N")
	}
	return int64(inside.Draw()>>1) % n
}

func UintN(n uint) uint {
	if n == 0 {
		panic("invalid argument to UintN")
	}
	return uint(inside.Draw()) % n
}

func Float64() float64 { return float64(inside.Draw()>>11) / (1 << 53) }

func Float32() float32 { return float32(inside.Draw()>>40) / (1 << 24) }

func Perm(n int) []int {
	m := make([]int, n)
	for i := range m {
		m[i] = i
	}
	Shuffle(n, func(i, j int) { m[i], m[j] = m[j], m[i] })
	return m
}

func Shuffle(n int, swap func(i, j int)) {
	for i := n - 1; i > 0; i-- {
		swap(i, IntN(i+1))
	}
}
