// Prints what the real fmt makes of many values, verbs and flags:
//
//	go run generate.go > expected.txt
//
// A line is a format, the names of the arguments and the output, separated by tabs; or the word flags, a verb, the name of
// a value, and the outputs of the verb with each of the flags of the first line. Bytes outside ASCII, control characters
// and backslashes are written \xNN.
package main

import (
	"fmt"
	"math"
	"strings"
	"time"
)

type P struct{ X, Y int }

type Named struct {
	Name string
	At   P
	Tags []string
	Any  any
	Next *P
}

type Celsius float64
type Level int
type Label string
type Flag bool
type Bytes []byte
type Row []int

type value struct {
	name string
	it   any
}

var values = []value{
	{"int:0", 0}, {"int:42", 42}, {"int:-42", -42}, {"int:255", 255}, {"int:1114112", 1114112},
	{"int8:-5", int8(-5)}, {"int16:300", int16(300)}, {"int32:-70000", int32(-70000)},
	{"int64:-9223372036854775808", int64(math.MinInt64)},
	{"uint:7", uint(7)}, {"uint8:200", uint8(200)}, {"uint16:65535", uint16(65535)}, {"uint32:4294967295", uint32(math.MaxUint32)},
	{"uint64:18446744073709551615", uint64(math.MaxUint64)}, {"uintptr:16", uintptr(16)},
	{"int32:120", 'x'}, {"int32:19990", '世'}, {"int32:10", '\n'}, {"int32:39", '\''}, {"int32:128512", '😀'}, {"int32:55296", rune(0xD800)},
	{"float64:0", 0.0}, {"float64:-0", 1 / math.Inf(-1)}, {"float64:1", 1.0}, {"float64:-1.5", -1.5}, {"float64:0.1", 0.1},
	{"float64:1e20", 1e20}, {"float64:1e21", 1e21}, {"float64:1e-5", 1e-5}, {"float64:0.0001", 0.0001}, {"float64:1000000", 1e6},
	{"float64:123456", 123456.0}, {"float64:3.141592653589793", math.Pi}, {"float64:2.5", 2.5}, {"float64:1e100", 1e100},
	{"float64:5e-324", 5e-324}, {"float64:1.7976931348623157e308", math.MaxFloat64}, {"float64:2e23", 2e23},
	{"float64:NaN", math.NaN()}, {"float64:Inf", math.Inf(1)}, {"float64:-Inf", math.Inf(-1)},
	{"float32:0.1", float32(0.1)}, {"float32:3.4028235e38", float32(math.MaxFloat32)}, {"float32:1e-45", float32(1e-45)}, {"float32:16777216", float32(16777216)},
	{"string:", ""}, {"string:hi", "hi"}, {"string:a b\"c\\d", "a b\"c\\d"}, {"string:é", "é"}, {"string:世界", "世界"}, {"string:tab\tnl\n", "tab\tnl\n"},
	{"string:back`quote", "back`quote"}, {"text:broken", "a\xffb\xe4\xb8"}, {"text:control", "\x00\x07\x7f\u2028\ufeff"},
	{"bool:true", true}, {"bool:false", false},
	{"Level:3", Level(3)}, {"Celsius:36.6", Celsius(36.6)}, {"Label:x y", Label("x y")}, {"Flag:true", Flag(true)},
	{"duration", 1500 * time.Millisecond},
	{"P", P{1, -2}}, {"&P", &P{1, 2}}, {"nil*P", (*P)(nil)}, {"Named", Named{"Ann", P{3, 4}, []string{"a", "b c"}, 7, nil}},
	{"&Named", &Named{Any: "s"}}, {"empty struct", struct{}{}}, {"anonymous struct", struct {
		A int
		B string
	}{1, "x"}},
	{"[]int", []int{1, 2, 3}}, {"[]int:empty", []int{}}, {"[]int:nil", []int(nil)}, {"&[]int", &[]int{1}}, {"[3]int", [3]int{4, 0, 6}}, {"&[2]int", &[2]int{1, 2}},
	{"[]string", []string{"a", "", "b c"}}, {"[]float64", []float64{1, 2.5}}, {"[]bool", []bool{true, false}},
	{"[]byte", []byte("hi\xff")}, {"[]byte:nil", []byte(nil)}, {"[]byte:empty", []byte{}}, {"[2]byte", [2]byte{1, 200}}, {"Bytes", Bytes("ok")}, {"Row", Row{5}},
	{"[]any", []any{1, "a", nil, 2.5}}, {"[][]int", [][]int{{1}, nil, {2, 3}}}, {"[]rune", []rune("hé")}, {"[]P", []P{{1, 2}, {3, 4}}}, {"[]*P", []*P{nil}},
	{"[2]P", [2]P{{1, 2}, {3, 4}}}, {"[]error:nil", []error{nil}}, {"func:nil", (func(int) string)(nil)}, {"nil", nil},
}

var flags = []string{"", "+", "#", " ", "6", "-6", "06", "9.2", ".0", ".3", "+-9.1", "# 08", "#+"}

func escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x20 || c > 0x7e || c == '\\' {
			fmt.Fprintf(&b, "\\x%02x", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func line(format string, names ...string) {
	var args []any
	for _, name := range names {
		for _, v := range values {
			if v.name == name {
				args = append(args, v.it)
			}
		}
	}
	for i := range names {
		names[i] = escape(names[i])
	}
	fmt.Printf("%s\t%s\t%s\n", escape(format), strings.Join(names, ","), escape(fmt.Sprintf(format, args...)))
}

func address(name string, verb rune) bool {
	if name == "nil" || name == "nil*P" || name != "[]error:nil" && strings.HasSuffix(name, ":nil") {
		return false
	}
	slice := strings.HasPrefix(name, "[]") || name == "Bytes" || name == "Row"
	return (slice || name[0] == '&') && verb == 'p'
}

func main() {
	fmt.Println(strings.Join(flags, "|"))
	for _, v := range values {
		for _, verb := range "vTdsqxXoObctUeEfFgGpz" {
			if address(v.name, verb) {
				continue
			}
			if strings.HasPrefix(fmt.Sprintf("%"+string(verb), v.it), "%!") {
				line("%"+string(verb), v.name)
				continue
			}
			// One line holds the verb with all flags.
			fmt.Printf("flags\t%s\t%s\t", string(verb), escape(v.name))
			for i, flag := range flags {
				if i > 0 {
					fmt.Print("|")
				}
				fmt.Print(escape(fmt.Sprintf("%"+flag+string(verb), v.it)))
			}
			fmt.Println()
		}
	}
	for _, format := range []string{
		"x", "%", "100%", "100%%", "%5%|%-5%", "%d", "%d %d", "%!", "%z", "% ", "%-", "%é", "%5", "%.", "%.d|", "%*d", "%-*d|", "%.*f",
		"%[1]d %[1]x", "%[2]d %[1]d", "%[3]d", "%[]d", "%[x]d", "%[1", "%[1]", "%[0]d", "%[-1]d", "%[2]*[1]d", "%[1]*.[2]*[3]f", "%[5]*d", "%[1]5d", "%[1].2d",
		"%6.2f|%-8s|%08d", "%s is %d years", "%v %v %v", "%+v %#v %T", "%w", "%99999999d", "%.99999999f", "%-+5d|", "%+-5d|", "%0-5d|", "%x %X %o %b",
	} {
		line(format)
		line(format, "int:42")
		line(format, "int:42", "int:-42")
		line(format, "string:hi", "int:42")
		line(format, "int:42", "int:255")
		line(format, "int:0", "int8:-5", "float64:3.141592653589793")
		line(format, "P", "[]int", "nil")
		line(format, "nil", "string:hi", "bool:true", "float64:2.5")
	}
}
