package main

import "fmt"

type page struct {
	url   string
	links []string
}

type crawler struct {
	pages   map[string]page
	fetched int
	depth   int
}

func (c *crawler) visit(url string, depth int, done chan<- bool) {
	defer func() { done <- true }()
	p := c.pages[url]
	c.fetched++
	if depth > c.depth {
		c.depth = depth
	}
	sub := make(chan bool)
	for _, l := range p.links {
		go c.visit(l, depth+1, sub)
	}
	for range p.links {
		<-sub
	}
}

func main() {
	c := &crawler{pages: map[string]page{
		"/":  {"/", []string{"/a", "/b"}},
		"/a": {"/a", nil},
		"/b": {"/b", nil},
	}}
	done := make(chan bool)
	go c.visit("/", 0, done)
	<-done
	fmt.Println(c.fetched <= 3, c.depth)
}
