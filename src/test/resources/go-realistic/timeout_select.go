package main

import (
	"errors"
	"fmt"
	"time"
)

var ErrTimeout = errors.New("timed out")

func call(d time.Duration, v string) (string, error) {
	result := make(chan string, 1)
	go func() {
		time.Sleep(d)
		result <- v
	}()
	select {
	case r := <-result:
		return r, nil
	case <-time.After(200 * time.Millisecond):
		return "", ErrTimeout
	}
}

func main() {
	fmt.Println(call(time.Millisecond, "fast"))
	v, err := call(time.Hour, "slow")
	fmt.Printf("%q %v\n", v, err)
}
