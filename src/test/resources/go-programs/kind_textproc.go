package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strings"
	"unicode"
)

type upper struct{ r io.Reader }

func (u upper) Read(p []byte) (int, error) {
	n, err := u.r.Read(p)
	for i := range p[:n] {
		if 'a' <= p[i] && p[i] <= 'z' {
			p[i] -= 'a' - 'A'
		}
	}
	return n, err
}

type counter struct {
	w     io.Writer
	bytes int
	lines int
}

func (c *counter) Write(p []byte) (int, error) {
	c.bytes += len(p)
	c.lines += strings.Count(string(p), "\n")
	return c.w.Write(p)
}

type wordCount struct {
	word string
	n    int
}
type byCount []wordCount

func (b byCount) Len() int           { return len(b) }
func (b byCount) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }
func (b byCount) Less(i, j int) bool { return b[i].n > b[j].n || (b[i].n == b[j].n && b[i].word < b[j].word) }

func caesar(s string, k int) string {
	return strings.Map(func(r rune) rune {
		switch {
		case unicode.IsUpper(r):
			return 'A' + (r-'A'+rune(k)+26)%26
		case unicode.IsLower(r):
			return 'a' + (r-'a'+rune(k)+26)%26
		}
		return r
	}, s)
}

func wrap(s string, width int) (lines []string) {
	line := ""
	for _, w := range strings.Fields(s) {
		if line != "" && len(line)+1+len(w) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += w
	}
	return append(lines, line)
}

func isPal(s string) bool {
	var rs []rune
	for _, r := range s {
		if unicode.IsLetter(r) {
			rs = append(rs, unicode.ToLower(r))
		}
	}
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		if rs[i] != rs[j] {
			return false
		}
	}
	return true
}

func main() {
	text := "the cat sat on the mat; the dog sat"
	b, _ := io.ReadAll(upper{strings.NewReader(text)})
	fmt.Println(string(b))
	c := &counter{w: os.Stdout}
	sc := bufio.NewScanner(strings.NewReader(text))
	sc.Split(bufio.ScanWords)
	freq := map[string]int{}
	for sc.Scan() {
		freq[strings.Trim(sc.Text(), ";,.")]++
	}
	var wc []wordCount
	for w, n := range freq {
		wc = append(wc, wordCount{w, n})
	}
	sort.Sort(byCount(wc))
	for _, x := range wc[:3] {
		fmt.Fprintf(c, "%-5s %3d %s\n", x.word, x.n, strings.Repeat("*", x.n))
	}
	fmt.Println(c.bytes, c.lines)
	e := caesar("Hello, World", 3)
	fmt.Println(e, caesar(e, -3))
	for i, l := range wrap("a long line of words that must be wrapped at some width", 16) {
		fmt.Printf("%2d|%-16s|\n", i, l)
	}
	fmt.Println(isPal("A man, a plan, a canal: Panama"), isPal("nope"))
	r := bufio.NewReader(strings.NewReader("one\ntwo\nthree"))
	for {
		line, err := r.ReadString('\n')
		fmt.Printf("%q ", line)
		if err == io.EOF {
			break
		}
	}
	fmt.Println()
	var sb strings.Builder
	mw := io.MultiWriter(&sb, io.Discard)
	n, err := io.Copy(mw, io.LimitReader(strings.NewReader("abcdefgh"), 5))
	fmt.Println(n, err, sb.String())
	tr := io.TeeReader(strings.NewReader("tee"), &sb)
	io.ReadAll(tr)
	fmt.Println(sb.String(), strings.TrimLeft("xxabc", "x"), strings.TrimSuffix("a.go", ".go"), strings.Index("chicken", "ken"), strings.ContainsAny("team", "i"), strings.IndexFunc("abc1", unicode.IsDigit))
	fmt.Printf("%5t|%q|%v|%x|%X|% x|%#v|%U|%c\n", true, 'x', []byte("hi"), "hi", []byte{255}, "abc", []string{"a"}, '⌘', 0x1F600)
	fmt.Printf("%6.2f|%-8d|%+d|%08.3f|%e|%g|%b|%o|%t\n", 3.14159, 42, 42, 3.14159, 1234.5678, 0.00001, 5, 64, false)
	fmt.Printf("%*d|%-*s|%[2]d %[1]d|%v|%%\n", 5, 42, 6, "ab", 7)
	fmt.Printf("%d %s\n", "str", 5)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%s %d\n", "only")
}
