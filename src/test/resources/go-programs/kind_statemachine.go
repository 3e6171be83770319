package main

import (
	"fmt"
	"sync"
)

type State uint8

const (
	Idle State = iota
	Running
	Paused
	Stopped
	numStates
)

var names = map[State]string{Idle: "idle", Running: "running", Paused: "paused", Stopped: "stopped"}

func (s State) String() string {
	if n, ok := names[s]; ok {
		return n
	}
	return fmt.Sprintf("State(%d)", uint8(s))
}

type Event string

type transition struct {
	from State
	ev   Event
}

type Machine struct {
	mu    sync.RWMutex
	cur   State
	table map[transition]State
	hooks []func(from, to State)
}

type InvalidTransition struct {
	From State
	Ev   Event
}

func (e *InvalidTransition) Error() string {
	return fmt.Sprintf("no transition from %v on %q", e.From, e.Ev)
}

func (m *Machine) Fire(ev Event) error {
	m.mu.Lock()
	next, ok := m.table[transition{m.cur, ev}]
	if !ok {
		cur := m.cur
		m.mu.Unlock()
		return &InvalidTransition{cur, ev}
	}
	prev := m.cur
	m.cur = next
	hooks := m.hooks
	m.mu.Unlock()
	for _, h := range hooks {
		h(prev, next)
	}
	return nil
}

type stateFn func(*lexer) stateFn
type lexer struct {
	in  string
	pos int
	out []string
}

func lexText(l *lexer) stateFn {
	start := l.pos
	for l.pos < len(l.in) && l.in[l.pos] != '{' {
		l.pos++
	}
	if l.pos > start {
		l.out = append(l.out, "T:"+l.in[start:l.pos])
	}
	if l.pos >= len(l.in) {
		return nil
	}
	return lexAction
}
func lexAction(l *lexer) stateFn {
	start := l.pos + 1
	for l.pos < len(l.in) && l.in[l.pos] != '}' {
		l.pos++
	}
	l.out = append(l.out, "A:"+l.in[start:l.pos])
	l.pos++
	return lexText
}

func main() {
	m := &Machine{table: map[transition]State{
		{Idle, "start"}:    Running,
		{Running, "pause"}: Paused,
		{Paused, "start"}:  Running,
		{Running, "stop"}:  Stopped,
	}}
	m.hooks = append(m.hooks, func(a, b State) { fmt.Printf("%v -> %v\n", a, b) })
	for _, ev := range []Event{"start", "pause", "stop", "start", "stop"} {
		if err := m.Fire(ev); err != nil {
			if it, ok := err.(*InvalidTransition); ok {
				fmt.Println("!", it, it.From)
			}
		}
	}
	fmt.Println(m.cur, State(9), numStates)
	l := &lexer{in: "hi {name}, bye{x}"}
	for f := stateFn(lexText); f != nil; {
		f = f(l)
	}
	fmt.Printf("%q\n", l.out)
}
