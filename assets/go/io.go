// Parts of package io, in Go.
package io

import "errors"

type Writer interface {
	Write(p []byte) (n int, err error)
}

type Reader interface {
	Read(p []byte) (n int, err error)
}

type Closer interface {
	Close() error
}

type StringWriter interface {
	WriteString(s string) (n int, err error)
}

type ReadWriter interface {
	Reader
	Writer
}

type ReadCloser interface {
	Reader
	Closer
}

type WriteCloser interface {
	Writer
	Closer
}

var EOF = errors.New("EOF")

var ErrUnexpectedEOF = errors.New("unexpected EOF")

func ReadAll(r Reader) ([]byte, error) {
	all := []byte{}
	chunk := make([]byte, 512)
	for {
		n, err := r.Read(chunk)
		all = append(all, chunk[:n]...)
		if err == EOF {
			return all, nil
		}
		if err != nil {
			return all, err
		}
	}
}

func WriteString(w Writer, s string) (n int, err error) {
	if sw, ok := w.(StringWriter); ok {
		return sw.WriteString(s)
	}
	return w.Write([]byte(s))
}

type discard struct{}

func (discard) Write(p []byte) (int, error) {
	return len(p), nil
}

var Discard Writer = discard{}

type ByteReader interface {
	ReadByte() (byte, error)
}

type ByteWriter interface {
	WriteByte(c byte) error
}

type ReadWriteCloser interface {
	Reader
	Writer
	Closer
}

type ReaderFrom interface {
	ReadFrom(r Reader) (n int64, err error)
}

type WriterTo interface {
	WriteTo(w Writer) (n int64, err error)
}

var ErrShortWrite = errors.New("short write")

var ErrClosedPipe = errors.New("io: read/write on closed pipe")

func Copy(dst Writer, src Reader) (written int64, err error) {
	chunk := make([]byte, 512)
	for {
		n, readErr := src.Read(chunk)
		if n > 0 {
			m, writeErr := dst.Write(chunk[:n])
			written += int64(m)
			if writeErr != nil {
				return written, writeErr
			}
			if m < n {
				return written, ErrShortWrite
			}
		}
		if readErr == EOF {
			return written, nil
		}
		if readErr != nil {
			return written, readErr
		}
	}
}

func CopyN(dst Writer, src Reader, n int64) (written int64, err error) {
	written, err = Copy(dst, LimitReader(src, n))
	if written < n && err == nil {
		err = EOF
	}
	return written, err
}

func ReadFull(r Reader, buf []byte) (n int, err error) { return ReadAtLeast(r, buf, len(buf)) }

func ReadAtLeast(r Reader, buf []byte, min int) (n int, err error) {
	for n < min && err == nil {
		var m int
		m, err = r.Read(buf[n:])
		n += m
	}
	if n >= min {
		return n, nil
	}
	if n > 0 && err == EOF {
		err = ErrUnexpectedEOF
	}
	return n, err
}

type LimitedReader struct {
	R Reader
	N int64
}

func LimitReader(r Reader, n int64) Reader { return &LimitedReader{r, n} }

func (l *LimitedReader) Read(p []byte) (n int, err error) {
	if l.N <= 0 {
		return 0, EOF
	}
	if int64(len(p)) > l.N {
		p = p[:l.N]
	}
	n, err = l.R.Read(p)
	l.N -= int64(n)
	return n, err
}

type teeReader struct {
	r Reader
	w Writer
}

func TeeReader(r Reader, w Writer) Reader { return &teeReader{r, w} }

func (t *teeReader) Read(p []byte) (n int, err error) {
	n, err = t.r.Read(p)
	if n > 0 {
		if n, err := t.w.Write(p[:n]); err != nil {
			return n, err
		}
	}
	return n, err
}

type multiWriter struct{ writers []Writer }

func MultiWriter(writers ...Writer) Writer {
	return &multiWriter{append([]Writer{}, writers...)}
}

func (t *multiWriter) Write(p []byte) (n int, err error) {
	for _, w := range t.writers {
		n, err = w.Write(p)
		if err != nil {
			return n, err
		}
		if n != len(p) {
			return n, ErrShortWrite
		}
	}
	return len(p), nil
}

type multiReader struct{ readers []Reader }

func MultiReader(readers ...Reader) Reader {
	return &multiReader{append([]Reader{}, readers...)}
}

func (m *multiReader) Read(p []byte) (n int, err error) {
	for len(m.readers) > 0 {
		n, err = m.readers[0].Read(p)
		if err == EOF {
			m.readers = m.readers[1:]
		}
		if n > 0 || err != EOF {
			if err == EOF && len(m.readers) > 0 {
				err = nil
			}
			return n, err
		}
	}
	return 0, EOF
}

type nopCloser struct{ Reader }

func (nopCloser) Close() error { return nil }

func NopCloser(r Reader) ReadCloser { return nopCloser{r} }

// Pipes: what is written waits until all of it is read.

type pipe struct {
	data    chan []byte
	taken   chan int
	done    chan struct{}
	writing chan struct{}
	ending  chan struct{}
	why     error
}

type PipeReader struct{ p *pipe }

type PipeWriter struct{ p *pipe }

func Pipe() (*PipeReader, *PipeWriter) {
	p := &pipe{data: make(chan []byte), taken: make(chan int), done: make(chan struct{}),
		writing: make(chan struct{}, 1), ending: make(chan struct{}, 1)}
	return &PipeReader{p}, &PipeWriter{p}
}

func (p *pipe) close(why error) error {
	p.ending <- struct{}{}
	if p.why == nil {
		p.why = why
		close(p.done)
	}
	<-p.ending
	return nil
}

func (r *PipeReader) Read(b []byte) (n int, err error) {
	select {
	case <-r.p.done:
		return 0, r.p.why
	default:
	}
	select {
	case data := <-r.p.data:
		n = copy(b, data)
		r.p.taken <- n
		return n, nil
	case <-r.p.done:
		return 0, r.p.why
	}
}

func (r *PipeReader) Close() error { return r.p.close(ErrClosedPipe) }

func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	return r.p.close(err)
}

func (w *PipeWriter) Write(b []byte) (n int, err error) {
	select {
	case <-w.p.done:
		return 0, ErrClosedPipe
	default:
		w.p.writing <- struct{}{}
		defer func() { <-w.p.writing }()
	}
	for once := true; once || len(b) > 0; once = false {
		select {
		case w.p.data <- b:
			m := <-w.p.taken
			b = b[m:]
			n += m
		case <-w.p.done:
			return n, ErrClosedPipe
		}
	}
	return n, nil
}

func (w *PipeWriter) Close() error { return w.p.close(EOF) }

func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	return w.p.close(err)
}
