package main

import (
	"bytes"
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"
)

type Value interface{ write(b *bytes.Buffer) }
type (
	Str  string
	Num  float64
	Bool bool
	Arr  []Value
	Obj  map[string]Value
	Null struct{}
)

func (s Str) write(b *bytes.Buffer)  { fmt.Fprintf(b, "%q", string(s)) }
func (n Num) write(b *bytes.Buffer)  { fmt.Fprintf(b, "%g", float64(n)) }
func (t Bool) write(b *bytes.Buffer) { fmt.Fprint(b, bool(t)) }
func (Null) write(b *bytes.Buffer)   { b.WriteString("null") }
func (a Arr) write(b *bytes.Buffer) {
	b.WriteByte('[')
	for i, v := range a {
		if i > 0 {
			b.WriteByte(',')
		}
		v.write(b)
	}
	b.WriteByte(']')
}
func (o Obj) write(b *bytes.Buffer) {
	keys := make([]string, 0, len(o))
	for k := range o {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	b.WriteRune('{')
	for i, k := range keys {
		if i > 0 {
			b.WriteString(",")
		}
		Str(k).write(b)
		b.WriteByte(':')
		o[k].write(b)
	}
	b.WriteRune('}')
}

type parser struct {
	s   string
	pos int
}
type syntaxError struct {
	pos int
	msg string
}

func (e syntaxError) Error() string { return fmt.Sprintf("at %d: %s", e.pos, e.msg) }

func (p *parser) fail(format string, args ...interface{}) {
	panic(syntaxError{p.pos, fmt.Sprintf(format, args...)})
}
func (p *parser) ws() {
	for p.pos < len(p.s) && strings.ContainsRune(" \n\t", rune(p.s[p.pos])) {
		p.pos++
	}
}
func (p *parser) expect(c byte) {
	if p.pos >= len(p.s) || p.s[p.pos] != c {
		p.fail("expected %q", c)
	}
	p.pos++
}
func (p *parser) value() Value {
	p.ws()
	if p.pos >= len(p.s) {
		p.fail("unexpected end")
	}
	switch c := p.s[p.pos]; {
	case c == '{':
		p.pos++
		o := Obj{}
		for {
			p.ws()
			if p.s[p.pos] == '}' {
				p.pos++
				return o
			}
			k := p.str()
			p.ws()
			p.expect(':')
			o[k] = p.value()
			p.ws()
			if p.s[p.pos] == ',' {
				p.pos++
			}
		}
	case c == '[':
		p.pos++
		var a Arr
		for p.ws(); p.s[p.pos] != ']'; p.ws() {
			a = append(a, p.value())
			p.ws()
			if p.s[p.pos] == ',' {
				p.pos++
			}
		}
		p.pos++
		return a
	case c == '"':
		return Str(p.str())
	case c >= '0' && c <= '9' || c == '-':
		start := p.pos
		for p.pos < len(p.s) && strings.IndexByte("+-.eE0123456789", p.s[p.pos]) >= 0 {
			p.pos++
		}
		var f float64
		if _, err := fmt.Sscanf(p.s[start:p.pos], "%g", &f); err != nil {
			p.fail("bad number")
		}
		return Num(f)
	}
	for word, v := range map[string]Value{"true": Bool(true), "false": Bool(false), "null": Null{}} {
		if strings.HasPrefix(p.s[p.pos:], word) {
			p.pos += len(word)
			return v
		}
	}
	r, _ := utf8.DecodeRuneInString(p.s[p.pos:])
	p.fail("unexpected %c", r)
	return nil
}
func (p *parser) str() string {
	p.expect('"')
	var b strings.Builder
	for p.s[p.pos] != '"' {
		if p.s[p.pos] == '\\' {
			p.pos++
		}
		b.WriteByte(p.s[p.pos])
		p.pos++
	}
	p.pos++
	return b.String()
}
func Parse(s string) (v Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			se, ok := r.(syntaxError)
			if !ok {
				panic(r)
			}
			err = se
		}
	}()
	p := &parser{s: s}
	return p.value(), nil
}

func main() {
	for _, s := range []string{`{"b": [1, -2.5e3, "x\"y"], "a": {"t": true, "n": null}}`, `[}`, `@`, `"é"`, ``} {
		v, err := Parse(s)
		if err != nil {
			fmt.Println("error", err)
			continue
		}
		var b bytes.Buffer
		v.write(&b)
		fmt.Println(b.String(), b.Len())
	}
	fmt.Println(bytes.Contains([]byte("hello"), []byte("ell")), bytes.Equal([]byte("a"), []byte("a")), string(bytes.ToUpper([]byte("abc"))), bytes.Split([]byte("a,b"), []byte(",")))
	buf := bytes.NewBufferString("line1\nline2")
	l, err := buf.ReadString('\n')
	fmt.Printf("%q %v %q\n", l, err, buf.String())
}
