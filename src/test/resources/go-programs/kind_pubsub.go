package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type Event struct {
	Topic   string
	Payload interface{}
}

type Subscriber interface {
	Notify(Event)
	ID() string
}

type base struct{ id string }

func (b base) ID() string { return b.id }

type logger struct {
	base
	mu    sync.Mutex
	lines []string
}

func (l *logger) Notify(e Event) {
	l.mu.Lock()
	defer l.mu.Unlock()
	switch p := e.Payload.(type) {
	case string:
		l.lines = append(l.lines, fmt.Sprintf("%s:%s=%s", l.ID(), e.Topic, p))
	case int, int64:
		l.lines = append(l.lines, fmt.Sprintf("%s:%s=%d", l.ID(), e.Topic, p))
	case error:
		l.lines = append(l.lines, l.ID()+":"+e.Topic+" error "+p.Error())
	case nil:
		l.lines = append(l.lines, l.ID()+":"+e.Topic+" nil")
	case fmt.Stringer:
		l.lines = append(l.lines, p.String())
	default:
		l.lines = append(l.lines, fmt.Sprintf("%s:%s %T", l.ID(), e.Topic, p))
	}
}

type Broker struct {
	mu   sync.RWMutex
	subs map[string][]Subscriber
	wg   sync.WaitGroup
}

func NewBroker() *Broker { return &Broker{subs: map[string][]Subscriber{}} }

func (b *Broker) Subscribe(topic string, s Subscriber) (unsubscribe func()) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.subs[topic] = append(b.subs[topic], s)
	return func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		list := b.subs[topic]
		for i, other := range list {
			if other == s {
				b.subs[topic] = append(list[:i:i], list[i+1:]...)
				return
			}
		}
	}
}

func (b *Broker) Publish(topic string, payload interface{}) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, s := range b.subs[topic] {
		b.wg.Add(1)
		go func(s Subscriber) {
			defer b.wg.Done()
			s.Notify(Event{topic, payload})
		}(s)
	}
}

type temp float64

func (t temp) String() string { return fmt.Sprintf("%.1f°C", float64(t)) }

func main() {
	b := NewBroker()
	l1 := &logger{base: base{"one"}}
	l2 := &logger{base: base{"two"}}
	b.Subscribe("news", l1)
	off := b.Subscribe("news", l2)
	b.Subscribe("misc", l2)
	b.Publish("news", "hello")
	b.wg.Wait()
	off()
	b.Publish("news", 42)
	b.Publish("misc", fmt.Errorf("oops"))
	b.Publish("misc", nil)
	b.Publish("misc", temp(21.55))
	b.Publish("misc", []int{1})
	b.wg.Wait()
	all := append(append([]string{}, l1.lines...), l2.lines...)
	sort.Strings(all)
	fmt.Println(strings.Join(all, "\n"))
}
