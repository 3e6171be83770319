package main

import (
	"fmt"
	"time"
)

type Debouncer struct {
	delay time.Duration
	timer *time.Timer
	calls int
	last  string
}

func (d *Debouncer) Trigger(what string) {
	d.last = what
	if d.timer != nil {
		d.timer.Stop()
	}
	d.timer = time.AfterFunc(d.delay, func() {
		d.calls++
		_ = d.last
	})
}

func main() {
	d := &Debouncer{delay: time.Millisecond}
	for _, k := range []string{"a", "ab", "abc"} {
		d.Trigger(k)
		time.Sleep(2 * time.Millisecond)
	}
	fmt.Println(d.calls >= 0)
}
