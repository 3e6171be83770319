package main

import (
	"fmt"
	"sort"
	"sync"
)

type Job struct {
	ID   int
	Data []int
}
type Result struct {
	JobID, Sum int
	Err        error
}

type Pool struct {
	workers int
	jobs    chan Job
	results chan Result
	wg      sync.WaitGroup
}

func NewPool(n int) *Pool {
	return &Pool{workers: n, jobs: make(chan Job, n), results: make(chan Result, n)}
}

func (p *Pool) worker(id int) {
	defer p.wg.Done()
	for j := range p.jobs {
		p.results <- p.process(j)
	}
}

func (p *Pool) process(j Job) (r Result) {
	defer func() {
		if x := recover(); x != nil {
			r = Result{JobID: j.ID, Err: fmt.Errorf("job %d panicked: %v", j.ID, x)}
		}
	}()
	r.JobID = j.ID
	for i := 0; i < 3; i++ {
		r.Sum += j.Data[i]
	}
	return
}

func (p *Pool) Run(jobs []Job) []Result {
	p.wg.Add(p.workers)
	for i := 0; i < p.workers; i++ {
		go p.worker(i)
	}
	go func() {
		for _, j := range jobs {
			p.jobs <- j
		}
		close(p.jobs)
	}()
	go func() { p.wg.Wait(); close(p.results) }()
	var out []Result
	for r := range p.results {
		out = append(out, r)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].JobID < out[j].JobID })
	return out
}

func main() {
	jobs := []Job{{1, []int{1, 2, 3}}, {2, []int{4}}, {3, []int{7, 8, 9, 10}}, {4, nil}}
	for _, r := range NewPool(2).Run(jobs) {
		fmt.Printf("%d %d %v\n", r.JobID, r.Sum, r.Err)
	}
}
