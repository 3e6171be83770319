package main

import (
	"fmt"
	"sync"
)

var totalMeals int

type Table struct {
	forks []sync.Mutex
	last  string
}

func (t *Table) dine(name string, left, right int, wg *sync.WaitGroup) {
	defer wg.Done()
	if left > right {
		left, right = right, left
	}
	for i := 0; i < 2; i++ {
		t.forks[left].Lock()
		t.forks[right].Lock()
		totalMeals++
		t.last = name
		t.forks[right].Unlock()
		t.forks[left].Unlock()
	}
}

func main() {
	t := &Table{forks: make([]sync.Mutex, 4)}
	names := []string{"Plato", "Kant", "Hume", "Locke"}
	var wg sync.WaitGroup
	for i, name := range names {
		wg.Add(1)
		go t.dine(name, i, (i+1)%len(names), &wg)
	}
	wg.Wait()
	fmt.Println(totalMeals <= 8, t.last != "")
}
