// Parts of package fmt, in Go.
package fmt

import (
	"errors"
	"io"
	"strconv"
)

func Fprint(w io.Writer, a ...any) (n int, err error) {
	return io.WriteString(w, Sprint(a...))
}

func Fprintln(w io.Writer, a ...any) (n int, err error) {
	return io.WriteString(w, Sprintln(a...))
}

func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	return io.WriteString(w, Sprintf(format, a...))
}

// Reading values from texts.

func Sscan(str string, a ...any) (n int, err error) {
	s := &scan{rest: str}
	for _, arg := range a {
		s.skip(true)
		if err = s.read(arg, 'v'); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

func Sscanln(str string, a ...any) (n int, err error) {
	s := &scan{rest: str}
	for _, arg := range a {
		s.skip(false)
		if s.rest != "" && s.rest[0] == '\n' {
			return n, errors.New("unexpected newline")
		}
		if err = s.read(arg, 'v'); err != nil {
			return n, err
		}
		n++
	}
	s.skip(false)
	if s.rest != "" && s.rest[0] != '\n' {
		return n, errors.New("expected newline")
	}
	return n, nil
}

func Sscanf(str string, format string, a ...any) (n int, err error) {
	s := &scan{rest: str}
	for i := 0; i < len(format); i++ {
		c := format[i]
		if c == '%' && i+1 < len(format) {
			i++
			width := 0
			for format[i] >= '0' && format[i] <= '9' && i+1 < len(format) {
				width = width*10 + int(format[i]-'0')
				i++
			}
			verb := format[i]
			if verb == '%' {
				s.skip(false)
				if s.rest == "" || s.rest[0] != '%' {
					return n, errors.New("missing literal %")
				}
				s.rest = s.rest[1:]
				continue
			}
			if n >= len(a) {
				return n, errors.New("too few operands for format '%" + string(rune(verb)) + "'")
			}
			if verb != 'c' {
				s.skip(false)
			}
			s.width = width
			if err = s.read(a[n], verb); err != nil {
				return n, err
			}
			n++
			continue
		}
		if c == ' ' || c == '\t' || c == '\n' {
			s.skip(c == '\n')
			continue
		}
		if s.rest == "" {
			return n, io.ErrUnexpectedEOF
		}
		if s.rest[0] != c {
			return n, errors.New("input does not match format")
		}
		s.rest = s.rest[1:]
	}
	if n < len(a) {
		return n, errors.New("too many operands")
	}
	return n, nil
}

// There is nothing on the standard input.

func Scan(a ...any) (n int, err error) { return nothing(a) }

func Scanln(a ...any) (n int, err error) { return nothing(a) }

func Scanf(format string, a ...any) (n int, err error) { return nothing(a) }

func nothing(a []any) (n int, err error) {
	if len(a) == 0 {
		return 0, nil
	}
	return 0, io.EOF
}

func Fscan(r io.Reader, a ...any) (n int, err error) {
	for _, arg := range a {
		word, err := wordOf(r)
		if err != nil {
			return n, err
		}
		s := &scan{rest: word}
		if err := s.read(arg, 'v'); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// Reads a word, a byte at a time, so that what comes behind it stays there but for one space.
func wordOf(r io.Reader) (string, error) {
	word := []byte{}
	one := []byte{0}
	for {
		n, err := r.Read(one)
		if n == 0 {
			if err == nil {
				continue
			}
			if len(word) > 0 {
				return string(word), nil
			}
			return "", err
		}
		space := one[0] == ' ' || one[0] == '\n' || one[0] == '\t' || one[0] == '\r'
		if space && len(word) > 0 {
			return string(word), nil
		}
		if !space {
			word = append(word, one[0])
		}
	}
}

type scan struct {
	rest  string
	width int
}

func (s *scan) skip(lines bool) {
	for s.rest != "" {
		c := s.rest[0]
		if c != ' ' && c != '\t' && c != '\r' && !(lines && c == '\n') {
			return
		}
		s.rest = s.rest[1:]
	}
}

// The longest beginning of which all satisfies.
func (s *scan) take(ok func(c byte, at int) bool) string {
	n := 0
	for n < len(s.rest) && (s.width == 0 || n < s.width) && ok(s.rest[n], n) {
		n++
	}
	found := s.rest[:n]
	s.rest = s.rest[n:]
	return found
}

func (s *scan) word() string {
	return s.take(func(c byte, at int) bool { return c != ' ' && c != '\n' && c != '\t' && c != '\r' })
}

func digit(c byte, base int) bool {
	switch {
	case c >= '0' && c <= '9':
		return int(c-'0') < base
	case c >= 'a' && c <= 'f', c >= 'A' && c <= 'F':
		return base == 16
	}
	return false
}

func (s *scan) number(verb byte, bits int) (int64, error) {
	base := 10
	switch verb {
	case 'x', 'X':
		base = 16
	case 'o':
		base = 8
	case 'b':
		base = 2
	}
	if s.rest == "" {
		return 0, io.EOF
	}
	text := s.take(func(c byte, at int) bool {
		return digit(c, base) || at == 0 && (c == '-' || c == '+') || c == '_' && verb == 'v'
	})
	if text == "" || text == "-" || text == "+" {
		return 0, errors.New("expected integer")
	}
	v, err := strconv.ParseInt(text, base, bits)
	if err != nil {
		return 0, err
	}
	return v, nil
}

func (s *scan) unsigned(verb byte, bits int) (uint64, error) {
	if s.rest == "" {
		return 0, io.EOF
	}
	base := 10
	if verb == 'x' || verb == 'X' {
		base = 16
	}
	text := s.take(func(c byte, at int) bool { return digit(c, base) })
	if text == "" {
		return 0, errors.New("expected integer")
	}
	v, err := strconv.ParseUint(text, base, bits)
	if err != nil {
		return 0, err
	}
	return v, nil
}

func (s *scan) real(bits int) (float64, error) {
	if s.rest == "" {
		return 0, io.EOF
	}
	text := s.take(func(c byte, at int) bool {
		return c >= '0' && c <= '9' || c == '.' || c == 'e' || c == 'E' || c == '-' || c == '+'
	})
	return strconv.ParseFloat(text, bits)
}

func (s *scan) read(arg any, verb byte) (err error) {
	var i int64
	var u uint64
	var f float64
	switch p := arg.(type) {
	case *string:
		if s.rest == "" {
			return io.EOF
		}
		*p = s.word()
	case *int:
		i, err = s.number(verb, 64)
		if err == nil && verb == 'c' {
			err = errors.New("bad verb '%c' for integer")
		}
		if err == nil {
			*p = int(i)
		}
	case *int64:
		if i, err = s.number(verb, 64); err == nil {
			*p = i
		}
	case *int32:
		if verb == 'c' {
			if s.rest == "" {
				return io.EOF
			}
			for at, r := range s.rest {
				if at > 0 {
					s.rest = s.rest[at:]
					return nil
				}
				*p = r
			}
			s.rest = ""
			return nil
		}
		if i, err = s.number(verb, 32); err == nil {
			*p = int32(i)
		}
	case *int16:
		if i, err = s.number(verb, 16); err == nil {
			*p = int16(i)
		}
	case *int8:
		if i, err = s.number(verb, 8); err == nil {
			*p = int8(i)
		}
	case *uint:
		if u, err = s.unsigned(verb, 64); err == nil {
			*p = uint(u)
		}
	case *uint64:
		if u, err = s.unsigned(verb, 64); err == nil {
			*p = u
		}
	case *uint32:
		if u, err = s.unsigned(verb, 32); err == nil {
			*p = uint32(u)
		}
	case *uint16:
		if u, err = s.unsigned(verb, 16); err == nil {
			*p = uint16(u)
		}
	case *uint8:
		if u, err = s.unsigned(verb, 8); err == nil {
			*p = uint8(u)
		}
	case *float64:
		if f, err = s.real(64); err == nil {
			*p = f
		}
	case *float32:
		if f, err = s.real(32); err == nil {
			*p = float32(f)
		}
	case *bool:
		b, bad := strconv.ParseBool(s.word())
		if bad != nil {
			return errors.New("syntax error scanning boolean")
		}
		*p = b
	default:
		return errors.New("can't scan type")
	}
	return err
}
