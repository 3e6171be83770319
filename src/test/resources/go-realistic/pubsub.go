package main

import (
	"fmt"
	"sync"
)

type Broker struct {
	mu   sync.RWMutex
	subs map[string][]chan string
}

func NewBroker() *Broker {
	return &Broker{subs: make(map[string][]chan string)}
}

func (b *Broker) Subscribe(topic string) <-chan string {
	ch := make(chan string, 4)
	b.mu.Lock()
	b.subs[topic] = append(b.subs[topic], ch)
	b.mu.Unlock()
	return ch
}

func (b *Broker) Publish(topic, msg string) {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, ch := range b.subs[topic] {
		ch <- msg
	}
}

func (b *Broker) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, list := range b.subs {
		for _, ch := range list {
			close(ch)
		}
	}
}

func main() {
	b := NewBroker()
	news := b.Subscribe("news")
	sport := b.Subscribe("sport")
	var wg sync.WaitGroup
	wg.Add(2)
	got := make([]int, 2)
	for i, ch := range []<-chan string{news, sport} {
		go func(i int, ch <-chan string) {
			defer wg.Done()
			for range ch {
				got[i]++
			}
		}(i, ch)
	}
	b.Publish("news", "hello")
	b.Publish("news", "world")
	b.Publish("sport", "1:0")
	b.Close()
	wg.Wait()
	fmt.Println(got)
}
