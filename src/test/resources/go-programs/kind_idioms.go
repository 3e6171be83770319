package main

import (
	"context"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

type Handler interface{ Serve(w *strings.Builder, r string) }
type HandlerFunc func(w *strings.Builder, r string)

func (f HandlerFunc) Serve(w *strings.Builder, r string) { f(w, r) }

type Mux struct {
	routes map[string]Handler
	mw     []func(Handler) Handler
}

func (m *Mux) Handle(p string, h Handler) {
	if m.routes == nil {
		m.routes = make(map[string]Handler)
	}
	for i := range m.mw {
		h = m.mw[len(m.mw)-1-i](h)
	}
	m.routes[p] = h
}
func (m *Mux) HandleFunc(p string, f func(*strings.Builder, string)) { m.Handle(p, HandlerFunc(f)) }
func (m Mux) Serve(w *strings.Builder, r string) {
	if h, ok := m.routes[r]; ok {
		h.Serve(w, r)
		return
	}
	fmt.Fprintf(w, "404 %s", r)
}

type Stack struct{ data []interface{} }

func (s *Stack) Push(v interface{}) *Stack { s.data = append(s.data, v); return s }
func (s *Stack) Pop() (v interface{}, err error) {
	if len(s.data) == 0 {
		return nil, errEmpty
	}
	v, s.data = s.data[len(s.data)-1], s.data[:len(s.data)-1]
	return v, nil
}

var errEmpty = errors.New("empty")

type Temp float64
type Unit int

const (
	C Unit = iota
	F
)

var unitNames = [...]string{C: "°C", F: "°F"}

func (u Unit) String() string { return unitNames[u] }

type Shape interface {
	Area() float64
	Perimeter() float64
}
type (
	Circle struct{ R float64 }
	Square struct{ S float64 }
)

func (c Circle) Area() float64      { return 3 * c.R * c.R }
func (c Circle) Perimeter() float64 { return 6 * c.R }
func (s Square) Area() float64      { return s.S * s.S }
func (s Square) Perimeter() float64 { return 4 * s.S }

type Matrix [2][2]int

func (m Matrix) Mul(o Matrix) (r Matrix) {
	for i := range r {
		for j := range r[i] {
			for k := range o {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
func fibm(n uint) int {
	r, m := Matrix{{1, 0}, {0, 1}}, Matrix{{1, 1}, {1, 0}}
	for ; n > 0; n >>= 1 {
		if n&1 == 1 {
			r = r.Mul(m)
		}
		m = m.Mul(m)
	}
	return r[0][1]
}

type safeCounter struct {
	sync.Mutex
	m map[string]int
}

func (c *safeCounter) Inc(k string) int {
	c.Lock()
	defer c.Unlock()
	c.m[k]++
	return c.m[k]
}

type config struct {
	Name  string
	Port  int
	Tags  []string
	Inner struct {
		Debug bool
		Level *int
	}
	fn func() error
}

func retry(ctx context.Context, n int, f func(int) error) error {
	var err error
	for i := 0; i < n; i++ {
		select {
		case <-ctx.Done():
			return ctx.Err()
		default:
		}
		if err = f(i); err == nil {
			return nil
		}
	}
	return fmt.Errorf("after %d: %w", n, err)
}

func divmod(a, b int) (q, r int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("recovered: %v", e)
		}
	}()
	q = a / b
	r = a % b
	return
}

func process(items ...string) (result map[string][]int) {
	result = map[string][]int{}
	for i, it := range items {
		switch first := it[0]; {
		case first >= '0' && first <= '9':
			n, _ := strconv.Atoi(it)
			result["num"] = append(result["num"], n)
		case strings.ContainsRune("aeiou", rune(first)):
			result["vowel"] = append(result["vowel"], i)
		default:
			result["other"] = append(result["other"], i)
		}
	}
	return
}

func init() { rand.Seed(1) }

func main() {
	var m Mux
	var log []string
	m.mw = append(m.mw, func(h Handler) Handler {
		return HandlerFunc(func(w *strings.Builder, r string) {
			log = append(log, "> "+r)
			h.Serve(w, r)
			log = append(log, "< "+r)
		})
	})
	m.HandleFunc("/a", func(w *strings.Builder, r string) { w.WriteString("hello " + r) })
	var sb strings.Builder
	Handler(m).Serve(&sb, "/a")
	m.Serve(&sb, "/b")
	fmt.Println(sb.String(), log)

	s := new(Stack)
	s.Push(1).Push("two").Push([]int{3}).Push(nil)
	for {
		v, err := s.Pop()
		if err == errEmpty {
			break
		}
		switch v := v.(type) {
		case int, string:
			fmt.Printf("%v:%T ", v, v)
		case []int:
			fmt.Print(len(v), " ")
		case nil:
			fmt.Print("nil ")
		}
	}
	fmt.Println()
	fmt.Printf("%.1f%v %d %v\n", Temp(21.5), C, F, []Unit{C, F})
	shapes := map[string]Shape{"c": Circle{1}, "s": &Square{2}}
	names := make([]string, 0)
	for n := range shapes {
		names = append(names, n)
	}
	sort.Strings(names)
	for _, n := range names {
		sh := shapes[n]
		_, isSq := sh.(*Square)
		fmt.Println(n, sh.Area(), sh.Perimeter(), isSq)
	}
	fmt.Println(fibm(50), fibm(0))
	c := &safeCounter{m: map[string]int{}}
	var wg sync.WaitGroup
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() { defer wg.Done(); c.Inc("k") }()
	}
	wg.Wait()
	fmt.Println(c.m)
	lvl := 3
	cfg := config{Name: "x", Port: 80, Tags: []string{"a"}}
	cfg.Inner.Level = &lvl
	cfg.Inner.Debug = true
	*cfg.Inner.Level++
	cp := cfg
	cp.Tags[0] = "shared"
	cp.Inner.Debug = false
	fmt.Println(cfg.Tags, cfg.Inner.Debug, lvl, cfg.fn == nil, *cp.Inner.Level)
	fmt.Println(divmod(7, 2))
	fmt.Println(divmod(1, 0))
	fmt.Println(process("12", "apple", "kiwi", "7", "orange"))
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	err := retry(ctx, 3, func(i int) error {
		if i < 2 {
			return fmt.Errorf("try %d", i)
		}
		return nil
	})
	fmt.Println(err, retry(ctx, 2, func(i int) error { return errEmpty }))
	cancel()
	fmt.Println(errors.Is(retry(ctx, 1, nil), context.Canceled))
	var ops atomic.Uint64
	var flag atomic.Bool
	var ptr atomic.Pointer[config]
	ptr.Store(&cfg)
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func(n uint64) { ops.Add(n); flag.CompareAndSwap(false, true); wg.Done() }(uint64(i))
	}
	wg.Wait()
	fmt.Println(ops.Load(), flag.Load(), ptr.Load().Name)
	type kv struct {
		k string
		v int
	}
	pairs := []kv{{"a", 2}, {"b", 1}, {"c", 2}}
	sort.SliceStable(pairs, func(i, j int) bool { return pairs[i].v > pairs[j].v })
	fmt.Printf("%v %+v\n", pairs, pairs[0])
	matrix := make([][]rune, 2)
	for i := range matrix {
		matrix[i] = []rune(strings.Repeat(".", 3))
	}
	matrix[1][2] = '#'
	for _, row := range matrix {
		fmt.Println(string(row))
	}
	b := []byte("abc")
	copy(b[1:], "XY")
	b = append(b, "def"...)
	fmt.Println(string(b), len(b), strings.Compare("a", "b"), b[len(b)-1])
	x, y := 1, 2
	x, y = y, x+y
	z := &x
	*z += 10
	fmt.Println(x, y, *z == x)
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		var arr [3]int
		idx := 5
		arr[idx%len(arr)] = 1
		fmt.Println(arr)
		panic(fmt.Sprintf("at %d", idx))
	}()
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	v, ok := <-ch
	fmt.Println(v, ok, len(ch), cap(ch))
	for v := range ch {
		fmt.Println(v)
	}
	v, ok = <-ch
	fmt.Println(v, ok)
	if len(os.Args) > 5 {
		return
	}
	const huge = 1 << 40
	fmt.Println(huge>>38, len("héé"), strconv.Quote("é\n"), fmt.Sprint("a", 1, 2, "b", "c", 3.0), fmt.Sprintln("x", 1))
	var e1, e2 error = &os.PathError{Op: "open", Path: "f", Err: errEmpty}, nil
	fmt.Println(e1, e2, errors.Unwrap(e1) == errEmpty)
}
