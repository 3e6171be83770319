// Parts of package math/rand, in Go. Each goroutine draws from a sequence of its own, which is the same in every run;
// generators with a seed have sequences that differ from Go's.
package rand

import "inside"

type Source interface {
	Int63() int64
	Seed(seed int64)
}

type source struct {
	state uint64
}

func NewSource(seed int64) Source { return &source{uint64(seed)} }

func (s *source) Seed(seed int64) { s.state = uint64(seed) }

func (s *source) Int63() int64 {
	z := s.state + 0x9e3779b97f4a7c15
	s.state = z
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return int64((z ^ z>>31) >> 1)
}

type Rand struct {
	src Source
}

func New(src Source) *Rand { return &Rand{src} }

func (r *Rand) Seed(seed int64) { r.src.Seed(seed) }

func (r *Rand) Int63() int64 { return r.src.Int63() }

func (r *Rand) Uint32() uint32 { return uint32(r.Int63() >> 31) }

func (r *Rand) Uint64() uint64 { return uint64(r.Int63())>>31 | uint64(r.Int63())<<32 }

func (r *Rand) Int31() int32 { return int32(r.Int63() >> 32) }

func (r *Rand) Int() int { return int(r.Int63()) }

func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	return r.Int63() % n
}

func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	return int32(r.Int63() % int64(n))
}

func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	return int(r.Int63() % int64(n))
}

func (r *Rand) Float64() float64 { return float64(r.Int63()>>10) / (1 << 53) }

func (r *Rand) Float32() float32 { return float32(r.Int63()>>39) / (1 << 24) }

func (r *Rand) Perm(n int) []int {
	m := make([]int, n)
	for i := range m {
		m[i] = i
	}
	r.Shuffle(n, func(i, j int) { m[i], m[j] = m[j], m[i] })
	return m
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, r.Intn(i+1))
	}
}

func Seed(seed int64) {}

func Int63() int64 { return int64(inside.Draw() >> 1) }

func Uint32() uint32 { return uint32(inside.Draw() >> 32) }

func Uint64() uint64 { return inside.Draw() }

func Int31() int32 { return int32(inside.Draw() >> 33) }

func Int() int { return int(inside.Draw() >> 1) }

func Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	return int64(inside.Draw()>>1) % n
}

func Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	return int32(int64(inside.Draw()>>1) % int64(n))
}

func Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	return int(inside.Draw()>>1) % n
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
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, Intn(i+1))
	}
}
