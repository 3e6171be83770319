package main

import (
	"fmt"
	"sync"
	"time"
)

type Debouncer struct {
	mu    sync.Mutex
	timer *time.Timer
	after time.Duration
	fired int
}

func (d *Debouncer) Trigger(f func()) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if d.timer != nil {
		d.timer.Stop()
	}
	d.timer = time.AfterFunc(d.after, func() {
		d.mu.Lock()
		d.fired++
		d.mu.Unlock()
		f()
	})
}

func schedule(done <-chan bool, every time.Duration, f func(n int)) <-chan struct{} {
	finished := make(chan struct{})
	go func() {
		defer close(finished)
		t := time.NewTicker(every)
		defer t.Stop()
		for n := 0; ; n++ {
			select {
			case <-done:
				return
			case <-t.C:
				f(n)
			}
		}
	}()
	return finished
}

func main() {
	done := make(chan bool)
	ticks := make(chan int)
	fin := schedule(done, 20*time.Millisecond, func(n int) { ticks <- n })
	for i := 0; i < 3; i++ {
		fmt.Println("tick", <-ticks)
	}
	go func() {
		for range ticks {
		}
	}()
	close(done)
	<-fin
	d := &Debouncer{after: 30 * time.Millisecond}
	ch := make(chan string)
	for i := 0; i < 3; i++ {
		i := i
		d.Trigger(func() { ch <- fmt.Sprint("fired ", i) })
	}
	fmt.Println(<-ch)
	d.mu.Lock()
	fmt.Println(d.fired)
	d.mu.Unlock()
	timeout := time.NewTimer(time.Hour)
	fmt.Println(timeout.Stop(), timeout.Reset(time.Millisecond))
	<-timeout.C
	select {
	case <-time.After(5 * time.Millisecond):
		fmt.Println("after")
	}
	var nilc <-chan int
	select {
	case <-nilc:
	default:
		fmt.Println("default")
	}
}
