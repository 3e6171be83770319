package main

import (
	"fmt"
	"strings"
)

type stats struct {
	lines int
	bytes int
}

func source(lines []string) <-chan string {
	out := make(chan string)
	go func() {
		defer close(out)
		for _, l := range lines {
			out <- l
		}
	}()
	return out
}

func upper(in <-chan string, st *stats) <-chan string {
	out := make(chan string, 2)
	go func() {
		defer close(out)
		for l := range in {
			st.lines++
			st.bytes += len(l)
			out <- strings.ToUpper(l)
		}
	}()
	return out
}

func main() {
	st := &stats{}
	n := 0
	for l := range upper(source([]string{"the quick", "brown fox", "jumps over", "a lazy dog"}), st) {
		n += len(l)
		fmt.Printf("%s (%d so far)\n", l, st.lines)
	}
	fmt.Println(n, st.bytes)
}
