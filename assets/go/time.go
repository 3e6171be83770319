// Parts of package time, in Go. Time is virtual: it passes only where nobody else can go on, and for an explorer an alarm may
// ring at any moment.
package time

import "inside"

// A program begins when the Go playground does: 2009-11-10 23:00:00 UTC.
const beginning = 1257894000000000000

// Times. The zero value is no time at all; n is 1 more than the nanoseconds since the program began.

func Now() Time {
	return Time{inside.Clock() + 1}
}

func Since(t Time) Duration {
	return Now().Sub(t)
}

func Until(t Time) Duration {
	return t.Sub(Now())
}

func Unix(sec int64, nsec int64) Time {
	return Time{sec*1000000000 + nsec - beginning + 1}
}

func UnixMilli(msec int64) Time {
	return Unix(0, msec*1000000)
}

func (t Time) Sub(u Time) Duration { return Duration(t.n - u.n) }

func (t Time) Add(d Duration) Time { return Time{t.n + int64(d)} }

func (t Time) Before(u Time) bool { return t.n < u.n }

func (t Time) After(u Time) bool { return t.n > u.n }

func (t Time) Equal(u Time) bool { return t.n == u.n }

func (t Time) Compare(u Time) int {
	if t.n < u.n {
		return -1
	}
	if t.n > u.n {
		return 1
	}
	return 0
}

func (t Time) IsZero() bool { return t.n == 0 }

func (t Time) UnixNano() int64 { return t.n - 1 + beginning }

func (t Time) UnixMicro() int64 { return t.UnixNano() / 1000 }

func (t Time) UnixMilli() int64 { return t.UnixNano() / 1000000 }

func (t Time) Unix() int64 { return t.UnixNano() / 1000000000 }

func (t Time) Nanosecond() int { return int(t.UnixNano() % 1000000000) }

func (t Time) Second() int { return int(t.Unix() % 60) }

func (t Time) Minute() int { return int(t.Unix() / 60 % 60) }

func (t Time) Hour() int { return int(t.Unix() / 3600 % 24) }

// Timers. A timer of a function has a goroutine from the start, which waits for the alarm.

type Timer struct {
	C     <-chan Time
	alarm chan Time
	f     func()
}

func NewTimer(d Duration) *Timer {
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), 0)
	return &Timer{C: c, alarm: c}
}

func After(d Duration) <-chan Time {
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), 0)
	return c
}

func AfterFunc(d Duration, f func()) *Timer {
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), 0)
	t := &Timer{alarm: c, f: f}
	go goFunc(c, f)
	return t
}

func goFunc(c chan Time, f func()) {
	if inside.AwaitAlarm(c) {
		f()
	}
}

func (t *Timer) Stop() bool {
	if t.alarm == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return inside.StopAlarm(t.alarm)
}

func (t *Timer) Reset(d Duration) bool {
	if t.alarm == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	was := inside.SetAlarm(t.alarm, int64(d), 0)
	if t.f != nil && !was {
		go goFunc(t.alarm, t.f)
	}
	return was
}

// Tickers

type Ticker struct {
	C     <-chan Time
	alarm chan Time
}

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), int64(d))
	return &Ticker{C: c, alarm: c}
}

func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), int64(d))
	return c
}

func (t *Ticker) Stop() {
	if t.alarm != nil {
		inside.StopAlarm(t.alarm)
	}
}

func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.alarm == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	inside.SetAlarm(t.alarm, int64(d), int64(d))
}
