package main

import (
	"bufio"
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"
	"unicode"
)

const input = `# inventory
apples, 3, 1.25
pears, 10, 0.5

bananas, x, 2
kiwis,7,0.33
`

type Item struct {
	Name  string
	Count int
	Price float64
}

type ParseError struct {
	Line int
	Err  error
}

func (p *ParseError) Error() string { return "line " + strconv.Itoa(p.Line) + ": " + p.Err.Error() }
func (p *ParseError) Unwrap() error { return p.Err }

func parse(r *bufio.Scanner) (items []Item, errs []error) {
	for line := 1; r.Scan(); line++ {
		text := strings.TrimSpace(r.Text())
		if text == "" || strings.HasPrefix(text, "#") {
			continue
		}
		f := strings.Split(text, ",")
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		n, err := strconv.Atoi(f[1])
		if err != nil {
			errs = append(errs, &ParseError{line, err})
			continue
		}
		p, err := strconv.ParseFloat(f[2], 64)
		if err != nil {
			errs = append(errs, &ParseError{line, err})
			continue
		}
		items = append(items, Item{Name: f[0], Count: n, Price: p})
	}
	return
}

func main() {
	items, errs := parse(bufio.NewScanner(strings.NewReader(input)))
	sort.Slice(items, func(i, j int) bool {
		return float64(items[i].Count)*items[i].Price > float64(items[j].Count)*items[j].Price
	})
	w := bufio.NewWriter(os.Stdout)
	defer w.Flush()
	for _, it := range items {
		fmt.Fprintf(w, "%-10s|%5d|%8.2f|\n", it.Name, it.Count, it.Price)
	}
	for _, e := range errs {
		fmt.Fprintln(w, e)
	}
	counts := map[rune]int{}
	for _, r := range strings.ToLower("Hello, Wörld! ÄÖ") {
		if unicode.IsLetter(r) {
			counts[r]++
		}
	}
	keys := make([]rune, 0, len(counts))
	for k := range counts {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	for _, k := range keys {
		fmt.Fprintf(w, "%c=%d ", k, counts[k])
	}
	fmt.Fprintln(w)
	r := strings.NewReplacer("a", "1", "b", "2")
	fmt.Fprintln(w, r.Replace("abc"), strings.Map(func(r rune) rune {
		if r == 'x' {
			return -1
		}
		return unicode.ToUpper(r)
	}, "axbx"), strings.Title("foo bar"), strings.Repeat("=", 5))
	fmt.Fprintln(w, strings.EqualFold("Go", "GO"), strings.Count("cheese", "e"), strings.LastIndex("go gopher", "go"), strings.TrimFunc("123abc456", unicode.IsDigit), strings.SplitN("a,b,c", ",", 2), strings.FieldsFunc("a1b2c", unicode.IsDigit))
	s, _ := strconv.Unquote(`"a\tb"`)
	fmt.Fprintln(w, s, strconv.Quote("hi\n"), strconv.FormatInt(-255, 16))
	b, err := strconv.ParseBool("maybe")
	fmt.Fprintln(w, b, err)
	var a, c int
	n, err := fmt.Sscanf("10-20", "%d-%d", &a, &c)
	fmt.Fprintln(w, n, err, a, c)
	before, after, found := strings.Cut("key=value", "=")
	fmt.Fprintln(w, before, after, found)
}
