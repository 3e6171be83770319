package main

import (
	"fmt"
	"time"
)

type Lease struct {
	holder  string
	expires time.Time
}

func (l *Lease) renew(every time.Duration, times int, done chan<- bool) {
	for i := 0; i < times; i++ {
		l.expires = time.Now().Add(every)
		time.Sleep(every)
	}
	done <- true
}

func (l *Lease) Expired() bool { return time.Now().After(l.expires) }

func main() {
	l := &Lease{holder: "n1"}
	done := make(chan bool)
	go l.renew(time.Millisecond, 3, done)
	n := 0
	for i := 0; i < 3; i++ {
		if l.Expired() {
			n++
		}
		time.Sleep(time.Millisecond)
	}
	<-done
	fmt.Println(n <= 3)
}
