// Parts of package strconv, in Go.
package strconv

import "errors"

var ErrSyntax = errors.New("invalid syntax")

var ErrRange = errors.New("value out of range")

func AppendInt(dst []byte, i int64, base int) []byte { return append(dst, FormatInt(i, base)...) }

func AppendQuote(dst []byte, s string) []byte { return append(dst, Quote(s)...) }

func Unquote(s string) (string, error) {
	if len(s) < 2 || s[0] != s[len(s)-1] {
		return "", ErrSyntax
	}
	quote := s[0]
	in := s[1 : len(s)-1]
	if quote == '`' {
		out := []byte{}
		for i := 0; i < len(in); i++ {
			if in[i] == '`' {
				return "", ErrSyntax
			}
			if in[i] != '\r' {
				out = append(out, in[i])
			}
		}
		return string(out), nil
	}
	if quote != '"' && quote != '\'' {
		return "", ErrSyntax
	}
	out := []byte{}
	count := 0
	for len(in) > 0 {
		if in[0] == quote || in[0] == '\n' {
			return "", ErrSyntax
		}
		value, multibyte, tail, err := UnquoteChar(in, quote)
		if err != nil {
			return "", err
		}
		in = tail
		count++
		if value < 128 || !multibyte {
			out = append(out, byte(value))
		} else {
			out = append(out, string(value)...)
		}
	}
	if quote == '\'' && count != 1 {
		return "", ErrSyntax
	}
	return string(out), nil
}

func UnquoteChar(s string, quote byte) (value rune, multibyte bool, tail string, err error) {
	if len(s) == 0 {
		err = ErrSyntax
		return
	}
	if s[0] != '\\' {
		for i, r := range s {
			if i > 0 {
				return value, value >= 128, s[i:], nil
			}
			value = r
		}
		return value, value >= 128, "", nil
	}
	if len(s) < 2 {
		err = ErrSyntax
		return
	}
	c := s[1]
	s = s[2:]
	digits := 0
	switch c {
	case 'a':
		value = '\a'
	case 'b':
		value = '\b'
	case 'f':
		value = '\f'
	case 'n':
		value = '\n'
	case 'r':
		value = '\r'
	case 't':
		value = '\t'
	case 'v':
		value = '\v'
	case '\\':
		value = '\\'
	case '\'', '"':
		if c != quote {
			err = ErrSyntax
			return
		}
		value = rune(c)
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	default:
		if c < '0' || c > '7' || len(s) < 2 {
			err = ErrSyntax
			return
		}
		value = rune(c - '0')
		for i := 0; i < 2; i++ {
			d := s[i]
			if d < '0' || d > '7' {
				err = ErrSyntax
				return
			}
			value = value<<3 | rune(d-'0')
		}
		s = s[2:]
		if value > 255 {
			err = ErrSyntax
			return
		}
	}
	if len(s) < digits {
		err = ErrSyntax
		return
	}
	for i := 0; i < digits; i++ {
		d := s[i]
		switch {
		case d >= '0' && d <= '9':
			value = value<<4 | rune(d-'0')
		case d >= 'a' && d <= 'f':
			value = value<<4 | rune(d-'a'+10)
		case d >= 'A' && d <= 'F':
			value = value<<4 | rune(d-'A'+10)
		default:
			err = ErrSyntax
			return
		}
	}
	multibyte = digits > 2
	tail = s[digits:]
	return
}
