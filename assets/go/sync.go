// Parts of package sync, in Go. What a function does to its object in one step is done by package inside.
package sync

import "inside"

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
