// Parts of package sync, in Go. What a function does to its object in one step is done by package inside.
package sync

import (
	"inside"
	"strconv"
)

// Once

type Once struct {
	state inside.Once
}

// Do counts as done also where f panics, as in Go.
func (o *Once) Do(f func()) {
	if inside.BeginOnce(&o.state) {
		defer inside.EndOnce(&o.state)
		f()
	}
}

func OnceFunc(f func()) func() {
	var once Once
	valid := false
	var thrown any
	work := func() {
		defer func() {
			thrown = recover()
			if !valid {
				panic(thrown)
			}
		}()
		f()
		valid = true
	}
	return func() {
		once.Do(work)
		if !valid {
			panic(thrown)
		}
	}
}

func OnceValue[T any](f func() T) func() T {
	var result T
	once := OnceFunc(func() { result = f() })
	return func() T {
		once()
		return result
	}
}

func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var r1 T1
	var r2 T2
	once := OnceFunc(func() { r1, r2 = f() })
	return func() (T1, T2) {
		once()
		return r1, r2
	}
}

// Cond

type Cond struct {
	L    Locker
	list inside.Condition
}

func NewCond(l Locker) *Cond {
	return &Cond{L: l}
}

func (c *Cond) Wait() {
	inside.Enlist(&c.list)
	c.L.Unlock()
	inside.AwaitNotice(&c.list)
	c.L.Lock()
}

func (c *Cond) Signal() {
	inside.NotifyOne(&c.list)
}

func (c *Cond) Broadcast() {
	inside.NotifyAll(&c.list)
}

// Map keeps a cell for each key that it has ever had; what happens to a key is one step on its cell.

type Map struct {
	status inside.Status
	first  *entry
	last   *entry
	count  int
}

type entry struct {
	key  any
	cell *inside.Cell
	has  bool
	next *entry
}

func (m *Map) find(key any) *entry {
	for e := m.first; e != nil; e = e.next {
		if e.key == key {
			return e
		}
	}
	return nil
}

// The entry of a key, which from now on has a value.
func (m *Map) filled(key any) *entry {
	e := m.find(key)
	if e == nil {
		e = &entry{key: key, cell: inside.NewCell(&m.status, key)}
		if m.last == nil {
			m.first = e
		} else {
			m.last.next = e
		}
		m.last = e
	}
	if !e.has {
		e.has = true
		m.counted(1)
	}
	return e
}

func (m *Map) counted(change int) {
	m.count += change
	if m.count == 1 {
		inside.Set(&m.status, "1 entry")
	} else {
		inside.Set(&m.status, strconv.Itoa(m.count)+" entries")
	}
}

func (m *Map) Load(key any) (value any, ok bool) {
	inside.EnterUnordered(&m.status, "load from")
	e := m.find(key)
	if e == nil || !e.has {
		return nil, false
	}
	return inside.Load(e.cell), true
}

func (m *Map) Store(key, value any) {
	inside.EnterUnordered(&m.status, "store in")
	inside.Store(m.filled(key).cell, value)
}

func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	inside.EnterUnordered(&m.status, "load from or store in")
	e := m.find(key)
	if e != nil && e.has {
		return inside.Load(e.cell), true
	}
	inside.Store(m.filled(key).cell, value)
	return value, false
}

func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	inside.EnterUnordered(&m.status, "take from")
	e := m.find(key)
	if e == nil || !e.has {
		return nil, false
	}
	e.has = false
	m.counted(-1)
	return inside.Swap(e.cell, nil), true
}

func (m *Map) Delete(key any) {
	inside.EnterUnordered(&m.status, "delete from")
	e := m.find(key)
	if e != nil && e.has {
		e.has = false
		m.counted(-1)
		inside.Store(e.cell, nil)
	}
}

func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	inside.EnterUnordered(&m.status, "swap in")
	e := m.find(key)
	loaded = e != nil && e.has
	return inside.Swap(m.filled(key).cell, value), loaded
}

func (m *Map) CompareAndSwap(key, old, new any) (swapped bool) {
	inside.EnterUnordered(&m.status, "compare and swap in")
	e := m.find(key)
	return e != nil && e.has && inside.CompareAndSwap(e.cell, old, new)
}

func (m *Map) CompareAndDelete(key, old any) (deleted bool) {
	inside.EnterUnordered(&m.status, "compare and delete in")
	e := m.find(key)
	if e == nil || !e.has || !inside.CompareAndSwap(e.cell, old, nil) {
		return false
	}
	e.has = false
	m.counted(-1)
	return true
}

func (m *Map) Clear() {
	inside.EnterUnordered(&m.status, "clear")
	for e := m.first; e != nil; e = e.next {
		if e.has {
			e.has = false
			inside.Store(e.cell, nil)
		}
	}
	m.counted(-m.count)
}

// Range looks at one key after the other, in the order in which they first came.
func (m *Map) Range(f func(key, value any) bool) {
	e := m.begin()
	for e != nil {
		value, has, next := e.read()
		if has && !f(e.key, value) {
			return
		}
		e = next
	}
}

func (m *Map) begin() *entry {
	inside.EnterUnordered(&m.status, "range over")
	return m.first
}

func (e *entry) read() (value any, has bool, next *entry) {
	inside.EnterCell(e.cell)
	if !e.has {
		return nil, false, e.next
	}
	return inside.Load(e.cell), true, e.next
}

// Pool gives back what was put in last, by whoever it was.

type Pool struct {
	New    func() any
	status inside.Status
	top    *item
	count  int
}

type item struct {
	value any
	below *item
}

func (p *Pool) Put(x any) {
	if x != nil {
		p.push(x)
	}
}

func (p *Pool) push(x any) {
	inside.Enter(&p.status, "put into")
	p.top = &item{x, p.top}
	p.counted(1)
}

func (p *Pool) Get() any {
	x := p.pop()
	if x == nil && p.New != nil {
		x = p.New()
	}
	return x
}

func (p *Pool) pop() any {
	inside.Enter(&p.status, "get from")
	if p.top == nil {
		return nil
	}
	x := p.top.value
	p.top = p.top.below
	p.counted(-1)
	return x
}

func (p *Pool) counted(change int) {
	p.count += change
	inside.Set(&p.status, strconv.Itoa(p.count)+" kept")
}
