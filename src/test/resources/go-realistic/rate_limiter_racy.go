package main

import (
	"fmt"
	"sync"
	"time"
)

// TokenBucket refills itself in the background.
type TokenBucket struct {
	capacity int
	tokens   int
}

func (b *TokenBucket) refill(every time.Duration, times int, done chan<- bool) {
	for i := 0; i < times; i++ {
		time.Sleep(every)
		if b.tokens < b.capacity {
			b.tokens++
		}
	}
	done <- true
}

func (b *TokenBucket) Allow() bool {
	if b.tokens > 0 {
		b.tokens--
		return true
	}
	return false
}

func main() {
	b := &TokenBucket{capacity: 3, tokens: 3}
	done := make(chan bool)
	go b.refill(time.Millisecond, 3, done)

	var mu sync.Mutex
	allowed := 0
	var wg sync.WaitGroup
	for c := 0; c < 2; c++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := 0; i < 3; i++ {
				if b.Allow() {
					mu.Lock()
					allowed++
					mu.Unlock()
				}
				time.Sleep(time.Millisecond)
			}
		}()
	}
	wg.Wait()
	<-done
	fmt.Println(allowed >= 3)
}
