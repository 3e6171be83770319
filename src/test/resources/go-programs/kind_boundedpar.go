package main

import (
	"fmt"
	"sort"
	"sync"
)

type result struct {
	path string
	sum  [4]byte
	err  error
}

func walk(done <-chan struct{}, root map[string]string) (<-chan string, <-chan error) {
	paths := make(chan string)
	errc := make(chan error, 1)
	go func() {
		defer close(paths)
		keys := make([]string, 0)
		for k := range root {
			keys = append(keys, k)
		}
		sort.Strings(keys)
		for _, k := range keys {
			select {
			case paths <- k:
			case <-done:
				errc <- fmt.Errorf("walk canceled")
				return
			}
		}
		errc <- nil
	}()
	return paths, errc
}

func digest(s string) (out [4]byte) {
	for i := 0; i < len(s); i++ {
		out[i%4] = out[i%4]*31 + s[i]
	}
	return
}

func digester(done <-chan struct{}, root map[string]string, paths <-chan string, c chan<- result) {
	for p := range paths {
		select {
		case c <- result{p, digest(root[p]), nil}:
		case <-done:
			return
		}
	}
}

func All(root map[string]string) (map[string][4]byte, error) {
	done := make(chan struct{})
	defer close(done)
	paths, errc := walk(done, root)
	c := make(chan result)
	var wg sync.WaitGroup
	const n = 2
	wg.Add(n)
	for i := 0; i < n; i++ {
		go func() {
			digester(done, root, paths, c)
			wg.Done()
		}()
	}
	go func() {
		wg.Wait()
		close(c)
	}()
	m := make(map[string][4]byte)
	for r := range c {
		if r.err != nil {
			return nil, r.err
		}
		m[r.path] = r.sum
	}
	if err := <-errc; err != nil {
		return nil, err
	}
	return m, nil
}

func main() {
	m, err := All(map[string]string{"a": "hello", "b": "world", "c": "go"})
	if err != nil {
		fmt.Println(err)
		return
	}
	var paths []string
	for p := range m {
		paths = append(paths, p)
	}
	sort.Strings(paths)
	for _, p := range paths {
		fmt.Printf("%x  %s\n", m[p], p)
	}
}
