package main

import (
	"errors"
	"fmt"
	"math/rand"
	"strings"
	"sync"
	"time"
)

type CB struct {
	mu        sync.Mutex
	failures  int
	threshold int
	openUntil time.Time
	clock     func() time.Time
}

var ErrOpen = errors.New("circuit open")

type temporary interface{ Temporary() bool }
type netErr struct{ temp bool }

func (n netErr) Error() string   { return fmt.Sprintf("net(temp=%t)", n.temp) }
func (n netErr) Temporary() bool { return n.temp }
func (n netErr) Is(target error) bool {
	return target == errNet
}

var errNet = errors.New("any net error")

func (c *CB) Call(f func() error) error {
	c.mu.Lock()
	if c.clock().Before(c.openUntil) {
		c.mu.Unlock()
		return ErrOpen
	}
	c.mu.Unlock()
	err := f()
	c.mu.Lock()
	defer c.mu.Unlock()
	if err != nil {
		if c.failures++; c.failures >= c.threshold {
			c.openUntil = c.clock().Add(time.Second)
			c.failures = 0
		}
		return fmt.Errorf("call: %w", err)
	}
	c.failures = 0
	return nil
}

func retry(attempts int, base time.Duration, f func() error) (err error) {
	for i := 0; i < attempts; i++ {
		if err = f(); err == nil {
			return nil
		}
		var t temporary
		if errors.As(err, &t) && !t.Temporary() {
			return fmt.Errorf("permanent after %d: %w", i+1, err)
		}
		backoff := base << uint(i)
		jitter := time.Duration(rand.Int63n(int64(base)))
		time.Sleep(backoff + jitter - jitter)
	}
	return fmt.Errorf("gave up after %d attempts: %w", attempts, err)
}

func main() {
	now := time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)
	cb := &CB{threshold: 2, clock: func() time.Time { return now }}
	for i := 0; i < 3; i++ {
		fmt.Println(cb.Call(func() error { return netErr{true} }))
	}
	now = now.Add(2 * time.Second)
	fmt.Println(cb.Call(func() error { return nil }))
	n := 0
	err := retry(3, time.Millisecond, func() error {
		if n++; n < 3 {
			return netErr{true}
		}
		return nil
	})
	fmt.Println(n, err)
	err = retry(3, time.Millisecond, func() error { return fmt.Errorf("wrap: %w", netErr{false}) })
	fmt.Println(err, errors.Is(err, errNet), errors.Unwrap(errors.Unwrap(err)) == error(netErr{false}))
	err = retry(2, time.Millisecond, func() error { return errors.New("x") })
	fmt.Println(err)
	fmt.Println(strings.Contains(err.Error(), "gave up"))
}
