package main

import (
	"fmt"
	"sync"
	"time"
)

// A semaphore of two lets two goroutines into the section at a time.
var sem = make(chan struct{}, 2)

type download struct {
	url  string
	size int
}

var downloads []download
var totalSize int

func fetch(url string, wg *sync.WaitGroup) {
	defer wg.Done()
	sem <- struct{}{}
	defer func() { <-sem }()
	time.Sleep(time.Millisecond)
	d := download{url: url, size: len(url) * 100}
	downloads = append(downloads, d)
	totalSize += d.size
}

func main() {
	urls := []string{"a.example", "bb.example", "ccc.example", "dddd.example"}
	var wg sync.WaitGroup
	for _, u := range urls {
		wg.Add(1)
		go fetch(u, &wg)
	}
	wg.Wait()
	fmt.Println(len(downloads) <= 4, totalSize > 0)
}
