package main

import (
	"fmt"
	"sort"
	"sync"
)

var web = map[string][]string{
	"/":  {"/a", "/b"},
	"/a": {"/", "/c"},
	"/b": {"/c"},
	"/c": {},
}

type Crawler struct {
	mu      sync.Mutex
	visited map[string]bool
	wg      sync.WaitGroup
}

func (c *Crawler) crawl(url string, depth int) {
	defer c.wg.Done()
	c.mu.Lock()
	seen := c.visited[url]
	c.visited[url] = true
	c.mu.Unlock()
	if seen || depth == 0 {
		return
	}
	for _, next := range web[url] {
		c.wg.Add(1)
		go c.crawl(next, depth-1)
	}
}

func main() {
	c := &Crawler{visited: map[string]bool{}}
	c.wg.Add(1)
	go c.crawl("/", 3)
	c.wg.Wait()
	urls := []string{}
	for u := range c.visited {
		urls = append(urls, u)
	}
	sort.Strings(urls)
	fmt.Println(urls)
}
