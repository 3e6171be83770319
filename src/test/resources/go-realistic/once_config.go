package main

import (
	"fmt"
	"sync"
)

type Config struct {
	Host string
	Port int
}

var (
	once   sync.Once
	config *Config
	loads  int
)

func Get() *Config {
	once.Do(func() {
		loads++
		config = &Config{"localhost", 8080}
	})
	return config
}

func main() {
	var wg sync.WaitGroup
	ports := make([]int, 3)
	for i := range ports {
		wg.Add(1)
		go func(i int) {
			defer wg.Done()
			ports[i] = Get().Port
		}(i)
	}
	wg.Wait()
	fmt.Println(ports, loads)
}
