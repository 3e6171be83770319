package main

import (
	"bytes"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
)

type S struct {
	mu sync.Mutex
	n  int
	wg *sync.WaitGroup
	sb strings.Builder
}

var global = sync.Mutex{}
var c = sync.NewCond(&sync.Mutex{})
var (
	rw   = &sync.RWMutex{}
	once = sync.Once{}
	hits = atomic.Int64{}
)

func f() (mu sync.Mutex) { return sync.Mutex{} }

func main() {
	mu := sync.Mutex{}
	wg := &sync.WaitGroup{}
	wg2 := sync.WaitGroup{}
	var m2 sync.Map = sync.Map{}
	s := &S{mu: sync.Mutex{}, wg: &sync.WaitGroup{}, sb: strings.Builder{}}
	t := S{mu: sync.Mutex{}, n: 3}
	locks := []sync.Mutex{{}, sync.Mutex{}, {}}
	byName := map[string]*sync.Mutex{"a": {}, "b": &sync.Mutex{}}
	pool := sync.Pool{New: func() interface{} { return new(bytes.Buffer) }}
	b := bytes.Buffer{}
	b.WriteString("x")
	for i := 0; i < 3; i++ {
		wg.Add(1)
		wg2.Add(1)
		go func(i int) {
			defer wg.Done()
			defer wg2.Done()
			mu.Lock()
			global.Lock()
			locks[i].Lock()
			byName["a"].Lock()
			s.mu.Lock()
			s.n += i
			hits.Add(1)
			s.mu.Unlock()
			byName["a"].Unlock()
			locks[i].Unlock()
			global.Unlock()
			mu.Unlock()
			once.Do(func() { m2.Store("k", "v") })
		}(i)
	}
	wg.Wait()
	wg2.Wait()
	s.sb.WriteString("hello")
	c.L.Lock()
	c.L.Unlock()
	rw.RLock()
	rw.RUnlock()
	v, _ := m2.Load("k")
	pool.Put(pool.Get())
	mu.Lock()
	fmt.Println(s.n, t.n, hits.Load(), s.sb.String(), v, b.String(), len(locks))
	var arr [2]sync.Mutex = [2]sync.Mutex{{}, {}}
	arr[1].Lock()
	s.wg = nil
	st := struct{ sync.Mutex }{}
	st.Lock()
	st.Unlock()
	_ = f
}
