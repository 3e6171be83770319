package main

import (
	"fmt"
	"sync"
)

type Database struct {
	conns int
	name  string
}

var (
	instance *Database
	mu       sync.Mutex
)

// Instance looks at the pointer before it takes the lock.
func Instance() *Database {
	if instance == nil {
		mu.Lock()
		defer mu.Unlock()
		if instance == nil {
			db := &Database{name: "main"}
			db.conns = 4
			instance = db
		}
	}
	return instance
}

func main() {
	var wg sync.WaitGroup
	sum := make(chan int, 3)
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			sum <- Instance().conns
		}()
	}
	wg.Wait()
	close(sum)
	total := 0
	for n := range sum {
		total += n
	}
	fmt.Println(total)
}
