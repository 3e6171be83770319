package main

import (
	"fmt"
	"time"
)

type reply struct {
	status int
	body   string
}

func fetch(d time.Duration) (r reply, ok bool) {
	done := make(chan struct{})
	go func() {
		time.Sleep(d)
		r.status = 200
		r.body = "hello"
		close(done)
	}()
	select {
	case <-done:
		return r, true
	case <-time.After(2 * time.Millisecond):
		return r, false
	}
}

func main() {
	_, quick := fetch(0)
	late, ok := fetch(2 * time.Millisecond)
	time.Sleep(5 * time.Millisecond)
	fmt.Println(quick || true, late.status >= 0, ok || true)
}
