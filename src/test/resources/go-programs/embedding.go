package main

import "fmt"

type Logger struct {
	prefix string
	lines  []string
}

func (l *Logger) Log(format string, args ...interface{}) {
	l.lines = append(l.lines, l.prefix+fmt.Sprintf(format, args...))
}

type Base struct {
	ID int
	*Logger
}

func (b Base) Describe() string { return fmt.Sprintf("base %d", b.ID) }

type Server struct {
	Base
	Host string
	Port int
}

func (s Server) Describe() string { return s.Base.Describe() + " server " + s.Host }

type Option func(*Server)

func WithPort(p int) Option { return func(s *Server) { s.Port = p } }

func NewServer(host string, opts ...Option) *Server {
	s := &Server{Base: Base{ID: 1, Logger: &Logger{prefix: "> "}}, Host: host, Port: 80}
	for _, o := range opts {
		o(s)
	}
	return s
}

type Describer interface{ Describe() string }

type Animal interface{ Sound() string }
type Dog struct{}
type Cat struct{ name string }

func (Dog) Sound() string    { return "woof" }
func (c *Cat) Sound() string { return c.name + " says meow" }

type Loud struct{ Animal }

func (l Loud) Sound() string { return l.Animal.Sound() + "!" }

func main() {
	s := NewServer("localhost", WithPort(8080))
	s.Log("listening on %s:%d", s.Host, s.Port)
	s.Base.Logger.Log("%d%%", 50)
	fmt.Println(s.lines, len(s.Logger.lines))
	var d Describer = s
	fmt.Println(d.Describe(), s.Base.Describe(), s.ID)
	d = s.Base
	fmt.Println(d.Describe())
	for _, a := range []Animal{Dog{}, &Cat{"tom"}, Loud{Dog{}}, Loud{&Cat{"kit"}}} {
		fmt.Printf("%T: %s\n", a, a.Sound())
	}
	var a Animal
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		fmt.Println(a.Sound())
	}()
	type pair struct {
		Describer
		n int
	}
	p := pair{s, 3}
	fmt.Println(p.Describe(), p.n)
}
