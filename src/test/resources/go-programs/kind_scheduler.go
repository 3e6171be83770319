package main

import (
	"container/heap"
	"fmt"
	"sync"
	"time"
)

type Task struct {
	Name     string
	Priority int
	Deps     []string
	Run      func() error
}

type taskHeap []*Task

func (h taskHeap) Len() int           { return len(h) }
func (h taskHeap) Less(i, j int) bool { return h[i].Priority > h[j].Priority || h[i].Priority == h[j].Priority && h[i].Name < h[j].Name }
func (h taskHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *taskHeap) Push(x any)        { *h = append(*h, x.(*Task)) }
func (h *taskHeap) Pop() (x any) {
	n := len(*h)
	x, *h = (*h)[n-1], (*h)[:n-1]
	return
}

type Scheduler struct {
	mu      sync.Mutex
	cond    sync.Cond
	ready   taskHeap
	waiting map[string]*Task
	done    map[string]bool
	order   []string
	running int
}

func NewScheduler(tasks ...*Task) *Scheduler {
	s := &Scheduler{waiting: map[string]*Task{}, done: map[string]bool{}}
	s.cond.L = &s.mu
	for _, t := range tasks {
		s.waiting[t.Name] = t
	}
	s.promote()
	return s
}

func (s *Scheduler) promote() {
next:
	for name, t := range s.waiting {
		for _, d := range t.Deps {
			if !s.done[d] {
				continue next
			}
		}
		delete(s.waiting, name)
		heap.Push(&s.ready, t)
	}
}

func (s *Scheduler) worker(wg *sync.WaitGroup) {
	defer wg.Done()
	s.mu.Lock()
	defer s.mu.Unlock()
	for {
		for len(s.ready) == 0 {
			if s.running == 0 {
				s.cond.Broadcast()
				return
			}
			s.cond.Wait()
		}
		t := heap.Pop(&s.ready).(*Task)
		s.running++
		s.mu.Unlock()
		if t.Run != nil {
			_ = t.Run()
		}
		s.mu.Lock()
		s.running--
		s.done[t.Name] = true
		s.order = append(s.order, t.Name)
		s.promote()
		s.cond.Broadcast()
	}
}

func main() {
	slow := func() error { time.Sleep(time.Millisecond); return nil }
	s := NewScheduler(
		&Task{Name: "deploy", Deps: []string{"test", "build"}},
		&Task{Name: "test", Deps: []string{"build"}, Priority: 2, Run: slow},
		&Task{Name: "lint", Priority: 1},
		&Task{Name: "build", Priority: 5},
	)
	var wg sync.WaitGroup
	for i := 0; i < 2; i++ {
		wg.Add(1)
		go s.worker(&wg)
	}
	wg.Wait()
	pos := map[string]int{}
	for i, n := range s.order {
		pos[n] = i
	}
	fmt.Println(len(s.order), pos["build"] < pos["test"], pos["test"] < pos["deploy"], len(s.waiting))
}
