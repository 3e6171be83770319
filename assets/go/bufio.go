// Parts of package bufio, in Go. There is nothing to be read.
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

type Reader struct {
	r io.Reader
}

func NewReader(r io.Reader) *Reader { return &Reader{r} }

func (b *Reader) ReadString(delim byte) (string, error) { return "", io.EOF }

func (b *Reader) ReadByte() (byte, error) { return 0, io.EOF }

type Scanner struct {
	r io.Reader
}

func NewScanner(r io.Reader) *Scanner { return &Scanner{r} }

func (s *Scanner) Scan() bool { return false }

func (s *Scanner) Text() string { return "" }

func (s *Scanner) Err() error { return nil }

func (s *Scanner) Buffer(buf []byte, max int) {}
