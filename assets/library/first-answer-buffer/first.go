package main

import "fmt"

func ask(server string, answer chan<- string) {
	answer <- "from " + server
}

func main() {
	answer := make(chan string, 2)
	go ask("one", answer)
	go ask("two", answer)
	fmt.Println(<-answer)
}
