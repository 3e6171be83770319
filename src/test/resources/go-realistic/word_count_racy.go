package main

import (
	"fmt"
	"strings"
	"sync"
)

type Index struct {
	words []string
	where [26]int
	docs  int
}

func (x *Index) add(id int, text string) {
	for _, w := range strings.Fields(text) {
		x.where[w[0]-'a'] = id
		x.words = append(x.words, w)
	}
	x.docs++
}

func main() {
	x := &Index{}
	docs := []string{"go routines share", "memory by talking", "go tools share"}
	var wg sync.WaitGroup
	for i, d := range docs {
		wg.Add(1)
		go func(i int, d string) {
			defer wg.Done()
			x.add(i, d)
		}(i, d)
	}
	wg.Wait()
	fmt.Println(len(x.words) > 0, x.docs > 0)
}
