// Parts of package sync/atomic, in Go.
package atomic

import "inside"

type Value struct {
	v     inside.Cell
	first any
}

func (v *Value) Load() (val any) {
	return inside.Load(&v.v)
}

func (v *Value) Store(val any) {
	if val == nil {
		panic("sync/atomic: store of nil value into Value")
	}
	inside.EnterCell(&v.v)
	v.check(val, "sync/atomic: store of inconsistently typed value into Value")
	inside.Store(&v.v, val)
}

func (v *Value) Swap(new any) (old any) {
	if new == nil {
		panic("sync/atomic: swap of nil value into Value")
	}
	inside.EnterCell(&v.v)
	v.check(new, "sync/atomic: swap of inconsistently typed value into Value")
	return inside.Swap(&v.v, new)
}

func (v *Value) CompareAndSwap(old, new any) (swapped bool) {
	if new == nil {
		panic("sync/atomic: compare and swap of nil value into Value")
	}
	if old != nil && !inside.SameType(old, new) {
		panic("sync/atomic: compare and swap of inconsistently typed values")
	}
	inside.EnterCell(&v.v)
	v.check(new, "sync/atomic: compare and swap of inconsistently typed value into Value")
	return inside.CompareAndSwap(&v.v, old, new)
}

// All values that are stored have the type of the first.
func (v *Value) check(val any, message string) {
	if v.first != nil && !inside.SameType(v.first, val) {
		panic(message)
	}
	v.first = val
}
