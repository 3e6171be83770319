package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type TokenBucket struct {
	mu       sync.Mutex
	tokens   float64
	capacity float64
	rate     float64
	last     time.Time
}

func NewTokenBucket(capacity, rate float64) *TokenBucket {
	return &TokenBucket{tokens: capacity, capacity: capacity, rate: rate, last: time.Now()}
}

func (tb *TokenBucket) Allow() bool {
	tb.mu.Lock()
	defer tb.mu.Unlock()
	now := time.Now()
	elapsed := now.Sub(tb.last).Seconds()
	tb.tokens = min64(tb.capacity, tb.tokens+elapsed*tb.rate)
	tb.last = now
	if tb.tokens < 1 {
		return false
	}
	tb.tokens--
	return true
}

func min64(a, b float64) float64 {
	if a < b {
		return a
	}
	return b
}

type Limiter struct {
	ticker *time.Ticker
	tokens chan struct{}
	done   chan struct{}
	once   sync.Once
}

func NewLimiter(every time.Duration, burst int) *Limiter {
	l := &Limiter{ticker: time.NewTicker(every), tokens: make(chan struct{}, burst), done: make(chan struct{})}
	for i := 0; i < burst; i++ {
		l.tokens <- struct{}{}
	}
	go l.run()
	return l
}

func (l *Limiter) run() {
	for {
		select {
		case <-l.ticker.C:
			select {
			case l.tokens <- struct{}{}:
			default:
			}
		case <-l.done:
			return
		}
	}
}

var ErrStopped = errors.New("limiter stopped")

func (l *Limiter) Wait(ctx context.Context) error {
	select {
	case <-l.tokens:
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait: %w", ctx.Err())
	case <-l.done:
		return ErrStopped
	}
}

func (l *Limiter) Stop() {
	l.once.Do(func() {
		l.ticker.Stop()
		close(l.done)
	})
}

func main() {
	tb := NewTokenBucket(3, 0.0001)
	allowed := 0
	for i := 0; i < 5; i++ {
		if tb.Allow() {
			allowed++
		}
	}
	fmt.Println("allowed:", allowed)

	l := NewLimiter(10*time.Millisecond, 2)
	ctx := context.Background()
	for i := 0; i < 4; i++ {
		if err := l.Wait(ctx); err != nil {
			fmt.Println(err)
		} else {
			fmt.Println("request", i)
		}
	}
	l.Stop()
	l.Stop()
	short, cancel := context.WithCancel(ctx)
	cancel()
	for i := 0; i < 3; i++ {
		err := l.Wait(short)
		if errors.Is(err, context.Canceled) || errors.Is(err, ErrStopped) || err == nil {
			continue
		}
		fmt.Println("odd", err)
	}
	fmt.Println("done")
}
