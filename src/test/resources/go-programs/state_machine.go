package main

import (
	"fmt"
	"os"
	"strings"
)

type State int

const (
	Idle State = iota + 1
	Running
	Stopped
)

var names = [...]string{Idle: "idle", Running: "running", Stopped: "stopped"}

func (s State) String() string { return names[s] }

type Event string

type Machine struct {
	state   State
	history []State
	hooks   []func(from, to State)
}

type TransitionError struct {
	From State
	Ev   Event
}

func (e *TransitionError) Error() string {
	return fmt.Sprintf("cannot %s while %v", e.Ev, e.From)
}

func (m *Machine) Fire(ev Event) error {
	next := m.state
	switch {
	case ev == "start" && m.state != Running:
		next = Running
	case ev == "stop" && m.state == Running:
		next = Stopped
	default:
		return &TransitionError{m.state, ev}
	}
	for _, h := range m.hooks {
		h(m.state, next)
	}
	m.history = append(m.history, m.state)
	m.state = next
	return nil
}

func main() {
	m := Machine{state: Idle}
	m.hooks = append(m.hooks, func(f, t State) { fmt.Printf("%v -> %v\n", f, t) })
	for _, w := range strings.Fields("start stop stop start") {
		if err := m.Fire(Event(w)); err != nil {
			fmt.Println("error:", err)
			if te, ok := err.(*TransitionError); ok {
				fmt.Println(te.From, te.Ev, int(te.From))
			}
		}
	}
	fmt.Println(m.state, m.history)
	fmt.Printf("%v %+v %d\n", m.state, m.history, m.state)
	if len(m.history) > 100 {
		os.Exit(3)
	}
	defer fmt.Println("never printed")
	os.Exit(0)
}
