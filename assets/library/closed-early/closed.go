package main

import "fmt"

func main() {
	news := make(chan string, 2)
	done := make(chan bool)
	go func() {
		news <- "first"
		news <- "second"
		close(done)
	}()
	fmt.Println(<-news)
	close(news) // the sender may not be through
	<-done
}
