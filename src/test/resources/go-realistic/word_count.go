package main

import (
	"fmt"
	"sort"
	"strings"
)

func mapper(text string) map[string]int {
	counts := make(map[string]int)
	for _, w := range strings.Fields(strings.ToLower(text)) {
		counts[strings.Trim(w, ".,!")]++
	}
	return counts
}

func main() {
	docs := []string{"The cat. The dog!", "A dog, a cat", "the end"}
	partial := make(chan map[string]int)
	for _, d := range docs {
		go func(text string) { partial <- mapper(text) }(d)
	}
	total := map[string]int{}
	for range docs {
		for w, n := range <-partial {
			total[w] += n
		}
	}
	words := make([]string, 0, len(total))
	for w := range total {
		words = append(words, w)
	}
	sort.Strings(words)
	for _, w := range words {
		fmt.Println(w, total[w])
	}
}
