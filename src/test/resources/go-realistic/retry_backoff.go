package main

import (
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

var attempts atomic.Int32

func flaky() error {
	if attempts.Add(1) < 3 {
		return errors.New("unavailable")
	}
	return nil
}

func retry(times int, wait time.Duration, f func() error) (err error) {
	for i := 0; i < times; i++ {
		if err = f(); err == nil {
			return nil
		}
		time.Sleep(wait)
		wait *= 2
	}
	return fmt.Errorf("after %d attempts: %w", times, err)
}

func main() {
	result := make(chan error)
	go func() { result <- retry(5, time.Millisecond, flaky) }()
	fmt.Println(<-result, attempts.Load())
	attempts.Store(-10)
	go func() { result <- retry(2, time.Millisecond, flaky) }()
	fmt.Println(<-result)
}
