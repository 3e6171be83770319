package main

import (
	"container/list"
	"fmt"
	"sync"
)

type entry[K comparable, V any] struct {
	key   K
	value V
}

type LRU[K comparable, V any] struct {
	mu       sync.Mutex
	capacity int
	items    map[K]*list.Element
	order    *list.List
	onEvict  func(K, V)
}

type Option[K comparable, V any] func(*LRU[K, V])

func WithEvict[K comparable, V any](f func(K, V)) Option[K, V] {
	return func(l *LRU[K, V]) { l.onEvict = f }
}

func New[K comparable, V any](capacity int, opts ...Option[K, V]) *LRU[K, V] {
	l := &LRU[K, V]{capacity: capacity, items: make(map[K]*list.Element), order: list.New()}
	for _, o := range opts {
		o(l)
	}
	return l
}

func (l *LRU[K, V]) Get(key K) (value V, ok bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if e, hit := l.items[key]; hit {
		l.order.MoveToFront(e)
		return e.Value.(*entry[K, V]).value, true
	}
	return
}

func (l *LRU[K, V]) Put(key K, value V) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if e, ok := l.items[key]; ok {
		e.Value.(*entry[K, V]).value = value
		l.order.MoveToFront(e)
		return
	}
	l.items[key] = l.order.PushFront(&entry[K, V]{key, value})
	if l.order.Len() > l.capacity {
		oldest := l.order.Back()
		l.order.Remove(oldest)
		ent := oldest.Value.(*entry[K, V])
		delete(l.items, ent.key)
		if l.onEvict != nil {
			l.onEvict(ent.key, ent.value)
		}
	}
}

func (l *LRU[K, V]) Keys() []K {
	l.mu.Lock()
	defer l.mu.Unlock()
	keys := make([]K, 0, l.order.Len())
	for e := l.order.Front(); e != nil; e = e.Next() {
		keys = append(keys, e.Value.(*entry[K, V]).key)
	}
	return keys
}

func main() {
	c := New(2, WithEvict(func(k string, v int) { fmt.Println("evict", k, v) }))
	c.Put("a", 1)
	c.Put("b", 2)
	fmt.Println(c.Get("a"))
	c.Put("c", 3)
	fmt.Println(c.Get("b"))
	fmt.Println(c.Keys())
	var wg sync.WaitGroup
	d := New[int, string](10)
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			d.Put(i, fmt.Sprint("v", i))
			d.Get(i)
		}(i)
	}
	wg.Wait()
	fmt.Println(len(d.Keys()))
}
