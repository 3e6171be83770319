package main

import (
	"fmt"
	"sync"
)

type EventBus struct {
	handlers map[string][]func(string)
	count    int
}

func (bus *EventBus) On(event string, h func(string)) {
	bus.handlers[event] = append(bus.handlers[event], h)
	bus.count++
}

func (bus *EventBus) Emit(event, payload string) int {
	n := 0
	for _, h := range bus.handlers[event] {
		h(payload)
		n++
	}
	return n
}

func main() {
	bus := &EventBus{handlers: map[string][]func(string){}}
	bus.On("login", func(string) {})
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		bus.On("logout", func(string) {})
	}()
	n := bus.Emit("login", "ann")
	fmt.Println(n)
	wg.Wait()
	fmt.Println(bus.count)
}
