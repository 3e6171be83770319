package main

import (
	"fmt"
	"sort"
	"sync"
)

type Job struct {
	ID   int
	Data int
}

type Result struct {
	JobID int
	Value int
}

func worker(id int, jobs <-chan Job, results chan<- Result, wg *sync.WaitGroup) {
	defer wg.Done()
	for job := range jobs {
		results <- Result{JobID: job.ID, Value: job.Data * job.Data}
	}
}

func main() {
	const numWorkers = 3
	jobs := make(chan Job, 10)
	results := make(chan Result, 10)

	var wg sync.WaitGroup
	for w := 1; w <= numWorkers; w++ {
		wg.Add(1)
		go worker(w, jobs, results, &wg)
	}

	for i := 1; i <= 5; i++ {
		jobs <- Job{ID: i, Data: i + 10}
	}
	close(jobs)

	go func() {
		wg.Wait()
		close(results)
	}()

	var all []Result
	for r := range results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].JobID < all[j].JobID })
	for _, r := range all {
		fmt.Printf("job %d -> %d\n", r.JobID, r.Value)
	}
}
