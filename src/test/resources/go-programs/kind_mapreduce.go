package main

import (
	"fmt"
	"sort"
	"strings"
	"sync"
)

type KV struct {
	Key   string
	Value int
}

type Mapper func(string) []KV
type Reducer func(string, []int) int

func MapReduce(docs []string, m Mapper, r Reducer, shards int) map[string]int {
	inter := make([]chan KV, shards)
	for i := range inter {
		inter[i] = make(chan KV, 8)
	}
	var mw sync.WaitGroup
	for _, d := range docs {
		mw.Add(1)
		go func(d string) {
			defer mw.Done()
			for _, kv := range m(d) {
				inter[hash(kv.Key)%uint32(shards)] <- kv
			}
		}(d)
	}
	go func() {
		mw.Wait()
		for _, c := range inter {
			close(c)
		}
	}()
	out := make(map[string]int)
	var mu sync.Mutex
	var rw sync.WaitGroup
	rw.Add(shards)
	for _, c := range inter {
		c := c
		go func() {
			defer rw.Done()
			groups := map[string][]int{}
			for kv := range c {
				groups[kv.Key] = append(groups[kv.Key], kv.Value)
			}
			mu.Lock()
			defer mu.Unlock()
			for k, vs := range groups {
				out[k] = r(k, vs)
			}
		}()
	}
	rw.Wait()
	return out
}

func hash(s string) (h uint32) {
	for _, c := range s {
		h = h*16777619 ^ uint32(c)
	}
	return
}

func main() {
	docs := []string{"to be or not", "to be is", "or is it"}
	counts := MapReduce(docs, func(d string) (kvs []KV) {
		for _, w := range strings.Fields(d) {
			kvs = append(kvs, KV{w, 1})
		}
		return
	}, func(_ string, vs []int) (n int) {
		for _, v := range vs {
			n += v
		}
		return
	}, 2)
	list := make([]KV, 0, len(counts))
	for k, v := range counts {
		list = append(list, KV{k, v})
	}
	sort.Slice(list, func(i, j int) bool {
		if list[i].Value != list[j].Value {
			return list[i].Value > list[j].Value
		}
		return list[i].Key < list[j].Key
	})
	for _, kv := range list {
		fmt.Printf("%-4s%d\n", kv.Key, kv.Value)
	}
	fmt.Println(counts)
}
