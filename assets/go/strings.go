// Parts of package strings, in Go: what takes functions, and what is read.
package strings

import "io"

// Reader reads a string.
type Reader struct {
	rest string
	size int
}

func NewReader(s string) *Reader { return &Reader{s, len(s)} }

func (r *Reader) Len() int { return len(r.rest) }

func (r *Reader) Size() int64 { return int64(r.size) }

func (r *Reader) Reset(s string) { *r = Reader{s, len(s)} }

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

func (r *Reader) ReadRune() (ch rune, size int, err error) {
	for _, ch := range r.rest {
		size = len(string(ch))
		r.rest = r.rest[size:]
		return ch, size, nil
	}
	return 0, 0, io.EOF
}

func Map(mapping func(rune) rune, s string) string {
	var b Builder
	for _, r := range s {
		if m := mapping(r); m >= 0 {
			b.WriteRune(m)
		}
	}
	return b.String()
}

func IndexFunc(s string, f func(rune) bool) int {
	for i, r := range s {
		if f(r) {
			return i
		}
	}
	return -1
}

func LastIndexFunc(s string, f func(rune) bool) int {
	last := -1
	for i, r := range s {
		if f(r) {
			last = i
		}
	}
	return last
}

func ContainsFunc(s string, f func(rune) bool) bool { return IndexFunc(s, f) >= 0 }

func FieldsFunc(s string, f func(rune) bool) []string {
	fields := []string{}
	start := -1
	for i, r := range s {
		if f(r) {
			if start >= 0 {
				fields = append(fields, s[start:i])
				start = -1
			}
		} else if start < 0 {
			start = i
		}
	}
	if start >= 0 {
		fields = append(fields, s[start:])
	}
	return fields
}

func TrimLeftFunc(s string, f func(rune) bool) string {
	for i, r := range s {
		if !f(r) {
			return s[i:]
		}
	}
	return ""
}

func TrimRightFunc(s string, f func(rune) bool) string {
	end := 0
	for i, r := range s {
		if !f(r) {
			end = i + len(string(r))
		}
	}
	return s[:end]
}

func TrimFunc(s string, f func(rune) bool) string { return TrimRightFunc(TrimLeftFunc(s, f), f) }

func CutPrefix(s, prefix string) (after string, found bool) {
	if !HasPrefix(s, prefix) {
		return s, false
	}
	return s[len(prefix):], true
}

func CutSuffix(s, suffix string) (before string, found bool) {
	if !HasSuffix(s, suffix) {
		return s, false
	}
	return s[:len(s)-len(suffix)], true
}

func Clone(s string) string { return s }

type Replacer struct {
	pairs []string
}

func NewReplacer(oldnew ...string) *Replacer {
	if len(oldnew)%2 == 1 {
		panic("strings.NewReplacer: odd argument count")
	}
	return &Replacer{oldnew}
}

func (r *Replacer) Replace(s string) string {
	var b Builder
	for i := 0; i < len(s); {
		found := false
		for p := 0; p < len(r.pairs) && !found; p += 2 {
			if r.pairs[p] != "" && HasPrefix(s[i:], r.pairs[p]) {
				b.WriteString(r.pairs[p+1])
				i += len(r.pairs[p])
				found = true
			}
		}
		if !found {
			b.WriteByte(s[i])
			i++
		}
	}
	return b.String()
}
