// Parts of package bytes, in Go, by way of strings.
package bytes

import (
	"io"
	"strings"
	"unicode"
)

const MinRead = 512

func Equal(a, b []byte) bool { return string(a) == string(b) }

func Compare(a, b []byte) int { return strings.Compare(string(a), string(b)) }

func Contains(b, sub []byte) bool { return strings.Contains(string(b), string(sub)) }

func ContainsAny(b []byte, chars string) bool { return strings.ContainsAny(string(b), chars) }

func ContainsRune(b []byte, r rune) bool { return strings.ContainsRune(string(b), r) }

func Count(s, sep []byte) int { return strings.Count(string(s), string(sep)) }

func Index(s, sep []byte) int { return strings.Index(string(s), string(sep)) }

func IndexByte(b []byte, c byte) int { return strings.IndexByte(string(b), c) }

func LastIndex(s, sep []byte) int { return strings.LastIndex(string(s), string(sep)) }

func HasPrefix(s, prefix []byte) bool { return strings.HasPrefix(string(s), string(prefix)) }

func HasSuffix(s, suffix []byte) bool { return strings.HasSuffix(string(s), string(suffix)) }

func ToUpper(s []byte) []byte { return []byte(strings.ToUpper(string(s))) }

func ToLower(s []byte) []byte { return []byte(strings.ToLower(string(s))) }

func Repeat(b []byte, count int) []byte { return []byte(strings.Repeat(string(b), count)) }

func Replace(s, old, new []byte, n int) []byte {
	return []byte(strings.Replace(string(s), string(old), string(new), n))
}

func ReplaceAll(s, old, new []byte) []byte { return Replace(s, old, new, -1) }

func Clone(b []byte) []byte {
	if b == nil {
		return nil
	}
	return append([]byte{}, b...)
}

func EqualFold(s, t []byte) bool { return strings.EqualFold(string(s), string(t)) }

func Map(mapping func(r rune) rune, s []byte) []byte { return []byte(strings.Map(mapping, string(s))) }

// Parts of a slice share its memory.

func TrimSpace(s []byte) []byte {
	return TrimFunc(s, unicode.IsSpace)
}

func Trim(s []byte, cutset string) []byte {
	return TrimFunc(s, func(r rune) bool { return strings.ContainsRune(cutset, r) })
}

func TrimFunc(s []byte, f func(r rune) bool) []byte {
	rest := strings.TrimLeftFunc(string(s), f)
	start := len(s) - len(rest)
	end := start + len(strings.TrimRightFunc(rest, f))
	if start == end {
		return nil
	}
	return s[start:end]
}

func TrimPrefix(s, prefix []byte) []byte {
	if HasPrefix(s, prefix) {
		return s[len(prefix):]
	}
	return s
}

func TrimSuffix(s, suffix []byte) []byte {
	if HasSuffix(s, suffix) {
		return s[:len(s)-len(suffix)]
	}
	return s
}

func Split(s, sep []byte) [][]byte { return SplitN(s, sep, -1) }

func SplitN(s, sep []byte, n int) [][]byte {
	if n == 0 {
		return nil
	}
	all := [][]byte{}
	at := 0
	parts := strings.SplitN(string(s), string(sep), n)
	for _, part := range parts {
		all = append(all, s[at:at+len(part):at+len(part)])
		at += len(part) + len(sep)
	}
	return all
}

func Fields(s []byte) [][]byte {
	all := [][]byte{}
	for _, part := range strings.Fields(string(s)) {
		all = append(all, []byte(part))
	}
	return all
}

func Join(s [][]byte, sep []byte) []byte {
	all := []byte{}
	for i, part := range s {
		if i > 0 {
			all = append(all, sep...)
		}
		all = append(all, part...)
	}
	return all
}

func Cut(s, sep []byte) (before, after []byte, found bool) {
	if i := Index(s, sep); i >= 0 {
		return s[:i], s[i+len(sep):], true
	}
	return s, nil, false
}

// Buffers

func NewBuffer(buf []byte) *Buffer { return NewBufferString(string(buf)) }

func NewBufferString(s string) *Buffer {
	b := new(Buffer)
	b.WriteString(s)
	return b
}

func (b *Buffer) Bytes() []byte { return []byte(b.String()) }

func (b *Buffer) keep(s string) {
	b.Reset()
	b.WriteString(s)
}

func (b *Buffer) Truncate(n int) {
	s := b.String()
	if n < 0 || n > len(s) {
		panic("bytes.Buffer: truncation out of range")
	}
	b.keep(s[:n])
}

func (b *Buffer) Next(n int) []byte {
	s := b.String()
	if n > len(s) {
		n = len(s)
	}
	b.keep(s[n:])
	return []byte(s[:n])
}

func (b *Buffer) Read(p []byte) (n int, err error) {
	s := b.String()
	if s == "" {
		if len(p) == 0 {
			return 0, nil
		}
		return 0, io.EOF
	}
	n = copy(p, s)
	b.keep(s[n:])
	return n, nil
}

func (b *Buffer) ReadByte() (byte, error) {
	s := b.String()
	if s == "" {
		return 0, io.EOF
	}
	b.keep(s[1:])
	return s[0], nil
}

func (b *Buffer) ReadRune() (r rune, size int, err error) {
	s := b.String()
	for _, r := range s {
		size = len(string(r))
		b.keep(s[size:])
		return r, size, nil
	}
	return 0, 0, io.EOF
}

func (b *Buffer) ReadString(delim byte) (line string, err error) {
	s := b.String()
	i := strings.IndexByte(s, delim)
	if i < 0 {
		b.Reset()
		return s, io.EOF
	}
	b.keep(s[i+1:])
	return s[:i+1], nil
}

func (b *Buffer) ReadBytes(delim byte) (line []byte, err error) {
	s, err := b.ReadString(delim)
	return []byte(s), err
}

func (b *Buffer) WriteTo(w io.Writer) (n int64, err error) {
	s := b.String()
	m, err := io.WriteString(w, s)
	b.keep(s[m:])
	return int64(m), err
}

func (b *Buffer) ReadFrom(r io.Reader) (n int64, err error) {
	all, err := io.ReadAll(r)
	b.WriteString(string(all))
	return int64(len(all)), err
}

type Reader struct {
	rest string
	size int
}

func NewReader(b []byte) *Reader { return &Reader{string(b), len(b)} }

func (r *Reader) Len() int { return len(r.rest) }

func (r *Reader) Size() int64 { return int64(r.size) }

func (r *Reader) Read(b []byte) (n int, err error) {
	if r.rest == "" {
		return 0, io.EOF
	}
	n = copy(b, r.rest)
	r.rest = r.rest[n:]
	return n, nil
}

func (r *Reader) ReadByte() (byte, error) {
	if r.rest == "" {
		return 0, io.EOF
	}
	c := r.rest[0]
	r.rest = r.rest[1:]
	return c, nil
}
