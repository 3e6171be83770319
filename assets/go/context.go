// Package context, in Go. Canceling a context, with all that are derived from it, is one step.
package context

import (
	"errors"
	"fmt"
	"inside"
	"time"
)

type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}
	Err() error
	Value(key any) any
}

type CancelFunc func()

type CancelCauseFunc func(cause error)

var Canceled = errors.New("context canceled")

var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string { return "context deadline exceeded" }

func (deadlineExceededError) Timeout() bool { return true }

func (deadlineExceededError) Temporary() bool { return true }

// The contexts at the root

type rootCtx struct {
	name string
}

func (r rootCtx) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }

func (r rootCtx) Done() <-chan struct{} { return nil }

func (r rootCtx) Err() error { return nil }

func (r rootCtx) Value(key any) any { return nil }

func (r rootCtx) String() string { return r.name }

func Background() Context { return rootCtx{"context.Background"} }

func TODO() Context { return rootCtx{"context.TODO"} }

// Contexts with a value

type valueCtx struct {
	parent Context
	key    any
	val    any
}

func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	return &valueCtx{parent, key, val}
}

func (c *valueCtx) Deadline() (deadline time.Time, ok bool) { return c.parent.Deadline() }

func (c *valueCtx) Done() <-chan struct{} { return c.parent.Done() }

func (c *valueCtx) Err() error { return c.parent.Err() }

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return c.parent.Value(key)
}

func (c *valueCtx) String() string {
	return named(c.parent) + ".WithValue(" + stringify(c.key) + ", " + stringify(c.val) + ")"
}

func stringify(v any) string {
	switch s := v.(type) {
	case interface{ String() string }:
		return s.String()
	case string:
		return s
	case nil:
		return "<nil>"
	}
	return fmt.Sprintf("%T", v)
}

// Contexts that are not canceled with their parent

type withoutCancelCtx struct {
	parent Context
}

func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}

func (c withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }

func (c withoutCancelCtx) Done() <-chan struct{} { return nil }

func (c withoutCancelCtx) Err() error { return nil }

func (c withoutCancelCtx) Value(key any) any { return c.parent.Value(key) }

func (c withoutCancelCtx) String() string { return named(c.parent) + ".WithoutCancel" }

// Contexts that can be canceled

type cancelCtx struct {
	parent   Context
	done     chan struct{}
	status   inside.Status
	up       *cancelCtx
	after    func()
	children *child
	err      error
	cause    error
	deadline time.Time
	timer    *time.Timer
}

type child struct {
	ctx  *cancelCtx
	next *child
}

func (c *cancelCtx) Deadline() (deadline time.Time, ok bool) {
	if c.timer != nil {
		return c.deadline, true
	}
	return c.parent.Deadline()
}

func (c *cancelCtx) Done() <-chan struct{} { return c.done }

func (c *cancelCtx) Err() error {
	inside.Enter(&c.status, "ask")
	return c.err
}

func (c *cancelCtx) Value(key any) any {
	if key == &cancelKey {
		return c
	}
	return c.parent.Value(key)
}

func (c *cancelCtx) String() string {
	if c.timer != nil {
		return named(c.parent) + ".WithDeadline(" + c.deadline.Sub(time.Now()).String() + ")"
	}
	return named(c.parent) + ".WithCancel"
}

// Asked for this, a context gives the nearest one above it that can be canceled.
var cancelKey int

func named(c Context) string {
	if s, ok := c.(interface{ String() string }); ok {
		return s.String()
	}
	return "context"
}

func (c *cancelCtx) cancel(err, cause error) {
	inside.Enter(&c.status, "cancel")
	if c.err != nil {
		return
	}
	if cause == nil {
		cause = err
	}
	c.err = err
	c.cause = cause
	inside.Set(&c.status, err.Error())
	close(c.done)
	if c.after != nil {
		go c.after()
	}
	for at := c.children; at != nil; at = at.next {
		at.ctx.cancel(err, cause)
	}
	c.children = nil
	if c.timer != nil {
		c.timer.Stop()
	}
	if c.up != nil && c.up.err == nil {
		c.up.forget(c)
	}
}

func (c *cancelCtx) forget(gone *cancelCtx) {
	if c.children != nil && c.children.ctx == gone {
		c.children = c.children.next
		return
	}
	for at := c.children; at != nil && at.next != nil; at = at.next {
		if at.next.ctx == gone {
			at.next = at.next.next
		}
	}
}

func derived(parent Context) *cancelCtx { return followed(parent, nil) }

func followed(parent Context, after func()) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{parent: parent, done: make(chan struct{}), after: after}
	inside.Set(&c.status, "live")
	up, ok := parent.Value(&cancelKey).(*cancelCtx)
	if ok && up.done == parent.Done() {
		c.up = up
		up.adopt(c)
	} else if parent.Done() != nil {
		go watch(parent, c)
	}
	return c
}

func (c *cancelCtx) adopt(ctx *cancelCtx) {
	inside.Enter(&c.status, "derive from")
	if c.err != nil {
		ctx.cancel(c.err, c.cause)
		return
	}
	c.children = &child{ctx, c.children}
}

// A parent of a type that the program made itself.
func watch(parent Context, c *cancelCtx) {
	select {
	case <-parent.Done():
		c.cancel(parent.Err(), Cause(parent))
	case <-c.done:
	}
}

// AfterFunc makes a context that nobody sees; that it is canceled starts f.
func AfterFunc(ctx Context, f func()) (stop func() bool) {
	return followed(ctx, f).stop
}

func (c *cancelCtx) stop() bool {
	inside.Enter(&c.status, "stop")
	if c.err != nil {
		return false
	}
	c.after = nil
	c.cancel(Canceled, nil)
	return true
}

func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := derived(parent)
	return c, func() { c.cancel(Canceled, nil) }
}

func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := derived(parent)
	return c, func(cause error) { c.cancel(Canceled, cause) }
}

func Cause(c Context) error {
	if up, ok := c.Value(&cancelKey).(*cancelCtx); ok {
		return up.why()
	}
	return c.Err()
}

func (c *cancelCtx) why() error {
	inside.Enter(&c.status, "ask")
	return c.cause
}

func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return timed(parent, time.Now().Add(timeout), nil)
}

func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	return timed(parent, time.Now().Add(timeout), cause)
}

func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return timed(parent, d, nil)
}

func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	return timed(parent, d, cause)
}

func timed(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	c := derived(parent)
	if current, ok := parent.Deadline(); ok && current.Before(d) {
		return c, func() { c.cancel(Canceled, nil) }
	}
	c.deadline = d
	left := time.Until(d)
	if left <= 0 {
		c.cancel(DeadlineExceeded, cause)
		return c, func() { c.cancel(Canceled, nil) }
	}
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() { c.cancel(DeadlineExceeded, cause) })
	}
	return c, func() { c.cancel(Canceled, nil) }
}
