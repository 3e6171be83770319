package main

import (
	"container/list"
	"fmt"
	"sync"
)

type History struct {
	events *list.List
	limit  int
}

func (h *History) Add(e string) {
	h.events.PushBack(e)
	if h.events.Len() > h.limit {
		h.events.Remove(h.events.Front())
	}
}

func main() {
	h := &History{events: list.New(), limit: 4}
	var wg sync.WaitGroup
	for _, who := range []string{"ann", "bob"} {
		wg.Add(1)
		go func(who string) {
			defer wg.Done()
			h.Add(who + " in")
		}(who)
	}
	wg.Wait()
	fmt.Println(h.events.Len() <= 4)
}
