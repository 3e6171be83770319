package main

import (
	"errors"
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Number interface {
	~int | ~int64 | ~float64
}

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](xs ...T) Set[T] {
	s := make(Set[T])
	for _, x := range xs {
		s.Add(x)
	}
	return s
}
func (s Set[T]) Add(x T)           { s[x] = struct{}{} }
func (s Set[T]) Has(x T) bool      { _, ok := s[x]; return ok }
func (s Set[T]) Union(o Set[T]) Set[T] {
	r := make(Set[T], len(s)+len(o))
	for k := range s {
		r.Add(k)
	}
	for k := range o {
		r.Add(k)
	}
	return r
}

type Queue[T any] struct {
	mu    sync.Mutex
	cond  *sync.Cond
	items []T
	done  bool
}

func NewQueue[T any]() *Queue[T] {
	q := &Queue[T]{}
	q.cond = sync.NewCond(&q.mu)
	return q
}
func (q *Queue[T]) Push(x T) {
	q.mu.Lock()
	q.items = append(q.items, x)
	q.mu.Unlock()
	q.cond.Signal()
}
func (q *Queue[T]) Close() {
	q.mu.Lock()
	q.done = true
	q.mu.Unlock()
	q.cond.Broadcast()
}
func (q *Queue[T]) Pop() (x T, ok bool) {
	q.mu.Lock()
	defer q.mu.Unlock()
	for len(q.items) == 0 && !q.done {
		q.cond.Wait()
	}
	if len(q.items) == 0 {
		return x, false
	}
	x, q.items = q.items[0], q.items[1:]
	return x, true
}

type Ring[T any] struct {
	buf         []T
	head, count int
}

var ErrFull = errors.New("ring full")

func NewRing[T any](n int) *Ring[T] { return &Ring[T]{buf: make([]T, n)} }
func (r *Ring[T]) Put(x T) error {
	if r.count == len(r.buf) {
		return ErrFull
	}
	r.buf[(r.head+r.count)%len(r.buf)] = x
	r.count++
	return nil
}
func (r *Ring[T]) Take() (T, bool) {
	var zero T
	if r.count == 0 {
		return zero, false
	}
	x := r.buf[r.head]
	r.buf[r.head] = zero
	r.head = (r.head + 1) % len(r.buf)
	r.count--
	return x, true
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func Zip[A, B any](as []A, bs []B) []Pair[A, B] {
	n := len(as)
	if len(bs) < n {
		n = len(bs)
	}
	out := make([]Pair[A, B], 0, n)
	for i := 0; i < n; i++ {
		out = append(out, Pair[A, B]{as[i], bs[i]})
	}
	return out
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, len(xs))
	for i, x := range xs {
		out[i] = f(x)
	}
	return out
}
func Filter[T any](xs []T, keep func(T) bool) (out []T) {
	for _, x := range xs {
		if keep(x) {
			out = append(out, x)
		}
	}
	return
}
func Reduce[T, A any](xs []T, init A, f func(A, T) A) A {
	for _, x := range xs {
		init = f(init, x)
	}
	return init
}
func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}
func Keys[M ~map[K]V, K comparable, V any](m M) []K {
	r := make([]K, 0, len(m))
	for k := range m {
		r = append(r, k)
	}
	return r
}

type Celsius float64
type Tree[T any] struct {
	left, right *Tree[T]
	val         T
	less        func(a, b T) bool
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{val: v}
	}
	return t
}

type List[T any] struct {
	head *node[T]
	size int
}
type node[T any] struct {
	v    T
	next *node[T]
}

func (l *List[T]) Push(v T) { l.head = &node[T]{v, l.head}; l.size++ }
func (l *List[T]) Each(f func(int, T)) {
	i := 0
	for n := l.head; n != nil; n = n.next {
		f(i, n.v)
		i++
	}
}

func main() {
	u := SetOf(1, 2).Union(SetOf(2, 3))
	ks := Keys(u)
	sort.Ints(ks)
	fmt.Println(ks, u.Has(3), u.Has(9), len(u))
	q := NewQueue[string]()
	var wg sync.WaitGroup
	wg.Add(1)
	var got []string
	go func() {
		defer wg.Done()
		for {
			x, ok := q.Pop()
			if !ok {
				return
			}
			got = append(got, x)
		}
	}()
	q.Push("a")
	q.Push("b")
	q.Close()
	wg.Wait()
	fmt.Println(got)
	r := NewRing[int](2)
	fmt.Println(r.Put(1), r.Put(2), r.Put(3))
	fmt.Println(r.Take())
	fmt.Println(r.Put(4), r.buf)
	fmt.Printf("%v %+v\n", Zip([]int{1, 2}, []string{"x", "y", "z"}), Pair[string, []int]{"k", nil})
	words := strings.Fields(" the quick brown fox ")
	fmt.Println(Map(words, func(s string) int { return len(s) }), Filter(words, func(s string) bool { return len(s) > 3 }))
	fmt.Println(Reduce(words, "", func(a string, w string) string { return a + w[:1] }))
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2.0), Sum[Celsius](3, 4.5))
	var l List[rune]
	for _, c := range "héy" {
		l.Push(c)
	}
	l.Each(func(i int, c rune) { fmt.Print(i, string(c), " ") })
	fmt.Println(l.size)
	var t *Tree[int]
	t = t.Insert(5)
	fmt.Println(t.val, t.left == nil)
	fmt.Printf("%T %T %T\n", u, r, Pair[int, string]{})
}
