// Parts of package bufio, in Go.
package bufio

import "io"

const MaxScanTokenSize = 64 * 1024

type Writer struct {
	buffered string
	w        io.Writer
}

func NewWriter(w io.Writer) *Writer { return &Writer{w: w} }

func NewWriterSize(w io.Writer, size int) *Writer { return &Writer{w: w} }

func (b *Writer) Write(p []byte) (n int, err error) { return b.WriteString(string(p)) }

func (b *Writer) WriteString(s string) (n int, err error) {
	b.buffered += s
	return len(s), nil
}

func (b *Writer) WriteByte(c byte) error {
	b.buffered += string([]byte{c})
	return nil
}

func (b *Writer) WriteRune(r rune) (n int, err error) { return b.WriteString(string(r)) }

func (b *Writer) Buffered() int { return len(b.buffered) }

func (b *Writer) Flush() error {
	if b.buffered == "" {
		return nil
	}
	_, err := io.WriteString(b.w, b.buffered)
	b.buffered = ""
	return err
}

// All that a reader has is read at the first wish for some of it.
func all(r io.Reader) (text []byte, err error) {
	chunk := make([]byte, 512)
	for {
		n, err := r.Read(chunk)
		text = append(text, chunk[:n]...)
		if err == io.EOF {
			return text, nil
		}
		if err != nil {
			return text, err
		}
	}
}

type Reader struct {
	r    io.Reader
	read bool
	rest []byte
	err  error
}

func NewReader(r io.Reader) *Reader { return &Reader{r: r} }

func NewReaderSize(r io.Reader, size int) *Reader { return NewReader(r) }

func (b *Reader) fill() {
	if !b.read {
		b.read = true
		b.rest, b.err = all(b.r)
		if b.err == nil {
			b.err = io.EOF
		}
	}
}

func (b *Reader) take(n int) []byte {
	taken := b.rest[:n]
	b.rest = b.rest[n:]
	return taken
}

func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	b.fill()
	for i, c := range b.rest {
		if c == delim {
			return b.take(i + 1), nil
		}
	}
	return b.take(len(b.rest)), b.err
}

func (b *Reader) ReadString(delim byte) (string, error) {
	line, err := b.ReadBytes(delim)
	return string(line), err
}

func (b *Reader) ReadByte() (byte, error) {
	b.fill()
	if len(b.rest) == 0 {
		return 0, b.err
	}
	return b.take(1)[0], nil
}

func (b *Reader) ReadRune() (r rune, size int, err error) {
	b.fill()
	for _, r := range string(b.rest) {
		size = len(string(r))
		b.take(size)
		return r, size, nil
	}
	return 0, 0, b.err
}

func (b *Reader) Read(p []byte) (n int, err error) {
	b.fill()
	if len(b.rest) == 0 {
		return 0, b.err
	}
	n = copy(p, b.rest)
	b.take(n)
	return n, nil
}

type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	for _, r := range string(data) {
		size := len(string(r))
		return size, data[:size], nil
	}
	return 0, nil, nil
}

func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	for i, c := range data {
		if c == '\n' {
			return i + 1, bare(data[:i]), nil
		}
	}
	if len(data) == 0 {
		return 0, nil, nil
	}
	return len(data), bare(data), nil
}

func bare(line []byte) []byte {
	if len(line) > 0 && line[len(line)-1] == '\r' {
		return line[:len(line)-1]
	}
	return line
}

func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	begin := 0
	for begin < len(data) && space(data[begin]) {
		begin++
	}
	for i := begin; i < len(data); i++ {
		if space(data[i]) {
			return i + 1, data[begin:i], nil
		}
	}
	if begin < len(data) {
		return len(data), data[begin:], nil
	}
	return begin, nil, nil
}

func space(c byte) bool { return c == ' ' || '\t' <= c && c <= '\r' }

type Scanner struct {
	r     io.Reader
	split SplitFunc
	read  bool
	over  bool
	rest  []byte
	token []byte
	err   error
}

func NewScanner(r io.Reader) *Scanner { return &Scanner{r: r, split: ScanLines} }

func (s *Scanner) Split(split SplitFunc) {
	if s.read {
		panic("Split called after Scan")
	}
	s.split = split
}

func (s *Scanner) Scan() bool {
	if !s.read {
		s.read = true
		s.rest, s.err = all(s.r)
	}
	for !s.over && len(s.rest) > 0 {
		advance, token, err := s.split(s.rest, true)
		if err != nil {
			s.over = true
			s.err = err
			break
		}
		s.rest = s.rest[advance:]
		if token != nil {
			s.token = token
			return true
		}
		if advance == 0 {
			break
		}
	}
	s.token = nil
	return false
}

func (s *Scanner) Text() string { return string(s.token) }

func (s *Scanner) Bytes() []byte { return s.token }

func (s *Scanner) Err() error { return s.err }

func (s *Scanner) Buffer(buf []byte, max int) {}
