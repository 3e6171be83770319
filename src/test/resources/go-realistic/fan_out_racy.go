package main

import (
	"errors"
	"fmt"
	"sync"
)

type response struct {
	body string
	err  error
}

func query(replica int, key string) response {
	if replica == 1 {
		return response{err: errors.New("replica down")}
	}
	return response{body: fmt.Sprintf("%s@%d", key, replica)}
}

func main() {
	var (
		best     response
		failures int
		wg       sync.WaitGroup
	)
	for r := 0; r < 3; r++ {
		wg.Add(1)
		go func(replica int) {
			defer wg.Done()
			resp := query(replica, "user:7")
			if resp.err != nil {
				failures++
				return
			}
			best = resp
		}(r)
	}
	wg.Wait()
	fmt.Println(best.body != "", failures)
}
