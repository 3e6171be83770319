package main

import (
	"fmt"
	"strings"
	"sync"
)

type Op int

const (
	OpPush Op = iota + 1
	OpPop
	OpQuit
)

func (o Op) String() string { return [...]string{"?", "push", "pop", "quit"}[o] }

type Cmd struct {
	Op    Op
	Value int
	Reply chan<- Result
}

type Result struct {
	Value int
	OK    bool
}

type Loop struct {
	cmds  chan Cmd
	stack []int
	trace []string
	wg    sync.WaitGroup
}

func (l *Loop) Run() {
	defer l.wg.Done()
	handlers := map[Op]func(Cmd) Result{
		OpPush: func(c Cmd) Result { l.stack = append(l.stack, c.Value); return Result{c.Value, true} },
		OpPop: func(Cmd) Result {
			if len(l.stack) == 0 {
				return Result{}
			}
			n := len(l.stack) - 1
			v := l.stack[n]
			l.stack = l.stack[:n]
			return Result{v, true}
		},
	}
	for c := range l.cmds {
		l.trace = append(l.trace, c.Op.String())
		if c.Op == OpQuit {
			c.Reply <- Result{OK: true}
			return
		}
		h, ok := handlers[c.Op]
		if !ok {
			c.Reply <- Result{}
			continue
		}
		c.Reply <- h(c)
	}
}

func (l *Loop) Do(op Op, v int) Result {
	r := make(chan Result, 1)
	l.cmds <- Cmd{op, v, r}
	return <-r
}

func main() {
	l := &Loop{cmds: make(chan Cmd)}
	l.wg.Add(1)
	go l.Run()
	fmt.Println(l.Do(OpPush, 1), l.Do(OpPush, 2))
	fmt.Println(l.Do(OpPop, 0))
	fmt.Printf("%+v %v\n", l.Do(OpPop, 0), l.Do(OpPop, 0))
	fmt.Println(l.Do(OpQuit, 0))
	l.wg.Wait()
	fmt.Println(strings.Join(l.trace, ","))
	fmt.Printf("%v %d %s %q %x %T\n", OpPush, OpPush, OpPush, OpPush, OpPush, OpPush)
}
