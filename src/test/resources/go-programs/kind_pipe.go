package main

import (
	"bufio"
	"fmt"
	"io"
)

func main() {
	r, w := io.Pipe()
	go func() {
		for i := 0; i < 3; i++ {
			fmt.Fprintf(w, "line %d\n", i)
		}
		w.Close()
		w.CloseWithError(fmt.Errorf("late"))
	}()
	sc := bufio.NewScanner(r)
	for sc.Scan() {
		fmt.Println("got", sc.Text())
	}
	fmt.Println(sc.Err())
	r2, w2 := io.Pipe()
	r2.Close()
	_, err := w2.Write([]byte("x"))
	fmt.Println(err)
}
