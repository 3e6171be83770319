package main

import "fmt"

type deposit struct{ amount int }
type balance struct{ reply chan int }
type shutdown struct{}

func account(mailbox <-chan any, done chan<- struct{}) {
	total := 0
	for msg := range mailbox {
		switch m := msg.(type) {
		case deposit:
			total += m.amount
		case balance:
			m.reply <- total
		case shutdown:
			close(done)
			return
		default:
			panic(fmt.Sprintf("unknown message %T", m))
		}
	}
}

func main() {
	mailbox := make(chan any)
	done := make(chan struct{})
	go account(mailbox, done)
	finished := make(chan bool)
	for i := 1; i <= 2; i++ {
		go func(n int) {
			mailbox <- deposit{n * 100}
			finished <- true
		}(i)
	}
	<-finished
	<-finished
	reply := make(chan int)
	mailbox <- balance{reply}
	fmt.Println("balance", <-reply)
	mailbox <- shutdown{}
	<-done
}
