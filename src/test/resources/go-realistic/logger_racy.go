package main

import (
	"fmt"
	"strings"
	"sync"
)

type Logger struct {
	prefix string
	lines  []string
}

func (l *Logger) Logf(format string, args ...any) {
	l.lines = append(l.lines, l.prefix+fmt.Sprintf(format, args...))
}

type Server struct {
	log *Logger
	wg  sync.WaitGroup
}

func (s *Server) handle(id int) {
	defer s.wg.Done()
	s.log.Logf("request %d", id)
}

func main() {
	s := &Server{log: &Logger{prefix: "[srv] "}}
	for i := 0; i < 3; i++ {
		s.wg.Add(1)
		go s.handle(i)
	}
	s.log.prefix = "[main] "
	s.wg.Wait()
	fmt.Println(strings.HasPrefix(s.log.lines[0], "["))
}
