package main

import "fmt"

type Counter struct {
	name  string
	value int
}

func (c *Counter) Inc()      { c.value++ }
func (c *Counter) Add(n int) { c.value += n }
func (c Counter) Get() int   { return c.value }
func (c Counter) Bump() int  { c.value += 100; return c.value }

func main() {
	c := Counter{name: "clicks"}
	for i := 0; i < 10; i++ {
		c.Inc()
	}
	c.Add(-3)
	fmt.Println(c.name, c.Get(), c.Bump(), c.value)
	p := &c
	p.Inc()
	(*p).Add(2)
	fmt.Println(c, *p, p.Get())
	fmt.Printf("%+v %v %#v\n", c, p.name, *p)
	f := c.Get
	c.Inc()
	g := c.Inc
	g()
	g()
	fmt.Println(f(), c.Get())
	h := (*Counter).Add
	h(&c, 5)
	k := Counter.Get
	fmt.Println(k(c))
}
