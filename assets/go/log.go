// Parts of package log, in Go. The time in front of a line is that at which all programs begin.
package log

import (
	"fmt"
	"io"
	"os"
)

const (
	Ldate = 1 << iota
	Ltime
	Lmicroseconds
	Llongfile
	Lshortfile
	LUTC
	Lmsgprefix
	LstdFlags = Ldate | Ltime
)

type Logger struct {
	prefix string
	flags  int
	out    io.Writer
}

var std = &Logger{"", LstdFlags, os.Stderr}

func New(out io.Writer, prefix string, flag int) *Logger {
	return &Logger{prefix, flag, out}
}

func Default() *Logger {
	return std
}

func (l *Logger) Output(depth int, s string) error {
	line := ""
	if l.flags&Lmsgprefix == 0 {
		line = l.prefix
	}
	if l.flags&Ldate != 0 {
		line += "2009/11/10 "
	}
	if l.flags&Lmicroseconds != 0 {
		line += "23:00:00.000000 "
	} else if l.flags&Ltime != 0 {
		line += "23:00:00 "
	}
	if l.flags&Lmsgprefix != 0 {
		line += l.prefix
	}
	line += s
	if len(s) == 0 || s[len(s)-1] != '\n' {
		line += "\n"
	}
	_, err := io.WriteString(l.out, line)
	return err
}

func (l *Logger) Println(v ...any) { l.Output(2, fmt.Sprintln(v...)) }

func (l *Logger) Printf(format string, v ...any) { l.Output(2, fmt.Sprintf(format, v...)) }

func (l *Logger) Print(v ...any) { l.Output(2, fmt.Sprint(v...)) }

func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) SetFlags(flag int) { l.flags = flag }

func (l *Logger) Flags() int { return l.flags }

func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }

func (l *Logger) Prefix() string { return l.prefix }

func (l *Logger) SetOutput(w io.Writer) { l.out = w }

func Println(v ...any) { std.Output(2, fmt.Sprintln(v...)) }

func Printf(format string, v ...any) { std.Output(2, fmt.Sprintf(format, v...)) }

func Print(v ...any) { std.Output(2, fmt.Sprint(v...)) }

func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.Output(2, s)
	panic(s)
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s)
	panic(s)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.Output(2, s)
	panic(s)
}

func SetFlags(flag int) { std.flags = flag }

func Flags() int { return std.flags }

func SetPrefix(prefix string) { std.prefix = prefix }

func Prefix() string { return std.prefix }

func SetOutput(w io.Writer) { std.out = w }
