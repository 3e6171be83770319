package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"time"
)

type Logger interface {
	Printf(format string, args ...any)
}
type Closer interface{ Close() error }
type LogCloser interface {
	Logger
	Closer
}

type prefixLogger struct {
	io.Writer
	prefix string
	closed bool
}

func (p *prefixLogger) Printf(format string, args ...any) {
	fmt.Fprintf(p, p.prefix+format+"\n", args...)
}
func (p *prefixLogger) Close() error {
	if p.closed {
		return fmt.Errorf("already closed")
	}
	p.closed = true
	return nil
}

type Server struct {
	addr    string
	timeout time.Duration
	log     LogCloser
	tags    []string
}

type Option func(*Server) error

func WithTimeout(d time.Duration) Option {
	return func(s *Server) error {
		if d <= 0 {
			return fmt.Errorf("bad timeout %v", d)
		}
		s.timeout = d
		return nil
	}
}
func WithTags(t ...string) Option {
	return func(s *Server) error { s.tags = append(s.tags, t...); return nil }
}
func WithLogger(l LogCloser) Option { return func(s *Server) error { s.log = l; return nil } }

func NewServer(addr string, opts ...Option) (*Server, error) {
	s := &Server{addr: addr, timeout: 30 * time.Second}
	for i, o := range opts {
		if err := o(s); err != nil {
			return nil, fmt.Errorf("option %d: %w", i, err)
		}
	}
	return s, nil
}

func main() {
	var sb strings.Builder
	l := &prefixLogger{Writer: &sb, prefix: "[srv] "}
	s, err := NewServer(":80", WithTimeout(1500*time.Millisecond), WithTags("a", "b"), WithLogger(l))
	fmt.Println(s.addr, s.timeout, s.tags, err)
	s.log.Printf("hello %s %05.1f", "you", 3.14159)
	if c, ok := s.log.(io.Closer); ok {
		fmt.Println(c.Close(), c.Close())
	}
	fmt.Print(sb.String())
	_, err = NewServer("x", WithTags(), WithTimeout(-1))
	fmt.Println(err)
	var w io.Writer = os.Stdout
	fmt.Fprintf(w, "%v %s %d\n", 90*time.Minute, 2*time.Microsecond, time.Second)
	fmt.Println(time.Duration(1234567890), (90 * time.Second).Minutes(), time.Duration(0))
	var nilLog Logger
	fmt.Println(nilLog == nil, fmt.Sprintf("%v|%6.3v|%-8v|%+d|%x|%08b|%e|%g|%t|%p", nil, "abcdef", true, 5, "hi", 5, 12345.678, 1e21, false, nil))
}
