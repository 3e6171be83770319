package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"sort"
	"strings"
	"sync"
)

type SKU string

type Store interface {
	Get(SKU) (int, error)
	Reserve(id SKU, n int) (release func(), err error)
	fmt.Stringer
}

type memStore struct {
	mu    sync.RWMutex
	stock map[SKU]int
}

var ErrNotFound = errors.New("not found")

type ErrShort struct {
	SKU        SKU
	Have, Want int
}

func (e *ErrShort) Error() string { return fmt.Sprintf("%s: have %d, want %d", e.SKU, e.Have, e.Want) }

func (m *memStore) Get(id SKU) (int, error) {
	m.mu.RLock()
	defer m.mu.RUnlock()
	n, ok := m.stock[id]
	if !ok {
		return 0, fmt.Errorf("get %s: %w", id, ErrNotFound)
	}
	return n, nil
}

func (m *memStore) Reserve(id SKU, n int) (func(), error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	switch have, ok := m.stock[id]; {
	case !ok:
		return nil, fmt.Errorf("reserve: %w", ErrNotFound)
	case have < n:
		return nil, &ErrShort{id, have, n}
	}
	m.stock[id] -= n
	var once sync.Once
	return func() {
		once.Do(func() {
			m.mu.Lock()
			m.stock[id] += n
			m.mu.Unlock()
		})
	}, nil
}

func (m *memStore) String() string {
	m.mu.RLock()
	defer m.mu.RUnlock()
	parts := make([]string, 0, len(m.stock))
	for k, v := range m.stock {
		parts = append(parts, fmt.Sprint(k, "=", v))
	}
	sort.Strings(parts)
	return "{" + strings.Join(parts, " ") + "}"
}

type logged struct {
	Store
	l *log.Logger
}

func (l logged) Reserve(id SKU, n int) (func(), error) {
	f, err := l.Store.Reserve(id, n)
	l.l.Printf("reserve %s %d: %v", id, n, err)
	return f, err
}

var _ Store = (*memStore)(nil)
var _ Store = logged{}

func main() {
	l := log.New(os.Stdout, "[store] ", 0)
	var s Store = logged{&memStore{stock: map[SKU]int{"apple": 5, "pear": 1}}, l}
	rel, err := s.Reserve("apple", 3)
	fmt.Println(err, s)
	_, err = s.Reserve("apple", 3)
	var short *ErrShort
	if errors.As(err, &short) {
		fmt.Println("short by", short.Want-short.Have)
	}
	rel()
	rel()
	fmt.Println(s)
	_, err = s.Get("kiwi")
	fmt.Println(err, errors.Is(err, ErrNotFound))
	var wg sync.WaitGroup
	ok := make(chan bool, 4)
	for i := 0; i < 4; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			_, err := s.(logged).Store.Reserve("apple", 2)
			ok <- err == nil
		}()
	}
	wg.Wait()
	close(ok)
	n := 0
	for v := range ok {
		if v {
			n++
		}
	}
	fmt.Println(n, s)
	if err := run(); err != nil {
		fmt.Println(err)
	}
}

func run() (err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("run: %w", err)
		}
	}()
	return errors.New("stop here")
}
