// Prints what functions of the real standard library return:
//
//	go run generate.go > expected.txt
//
// A line is the function, its arguments, an arrow and the results, separated by tabs. Each value says its kind first: s for
// a string (bytes outside ASCII, control characters, backslashes and bars written \xNN), i for a whole number, f for the
// bits of a floating-point number, b for a truth value, e for an error, and a list of them between bars. Of a function
// without results, the arguments after the call stand behind the arrow.
package main

import (
	"errors"
	"fmt"
	"math"
	"reflect"
	"sort"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

func escape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x20 || c > 0x7e || c == '\\' || c == '|' {
			fmt.Fprintf(&b, "\\x%02x", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

func write(v reflect.Value) string {
	switch v.Kind() {
	case reflect.String:
		return "s" + escape(v.String())
	case reflect.Float64:
		if math.IsNaN(v.Float()) {
			return "fNaN"
		}
		return fmt.Sprintf("f%x", math.Float64bits(v.Float()))
	case reflect.Bool:
		return fmt.Sprint("b", v.Bool())
	case reflect.Slice:
		out := "["
		for i := 0; i < v.Len(); i++ {
			if i > 0 {
				out += "|"
			}
			out += write(v.Index(i))
		}
		return out
	case reflect.Interface:
		if v.IsNil() {
			return "e"
		}
		return "e" + escape(v.Interface().(error).Error())
	case reflect.Uint8, reflect.Uint64:
		return fmt.Sprint("i", v.Uint())
	default:
		return fmt.Sprint("i", v.Int())
	}
}

func call(name string, f any, args ...any) {
	function := reflect.ValueOf(f)
	line := []string{name}
	var in []reflect.Value
	for i, arg := range args {
		v := reflect.ValueOf(arg).Convert(function.Type().In(i))
		in = append(in, v)
		line = append(line, write(v))
	}
	line = append(line, "=>")
	out := function.Call(in)
	if len(out) == 0 {
		out = in
	}
	for _, v := range out {
		line = append(line, write(v))
	}
	fmt.Println(strings.Join(line, "\t"))
}

var texts = []string{"", "a", "banana", "  two  words\t\n", "Hello, 世界!", "ÀÉîß straße ǆ", "a,b,,c", "x\xffy\xe4\xb8", "the quick-brown o'fox", "日本語日本"}
var parts = []string{"", "a", "an", ",", "o", "世", "日本", "\xff", " ", "zz"}

func main() {
	for _, s := range texts {
		for _, p := range parts {
			call("strings.Contains", strings.Contains, s, p)
			call("strings.ContainsAny", strings.ContainsAny, s, p)
			call("strings.HasPrefix", strings.HasPrefix, s, p)
			call("strings.HasSuffix", strings.HasSuffix, s, p)
			call("strings.Index", strings.Index, s, p)
			call("strings.LastIndex", strings.LastIndex, s, p)
			call("strings.IndexAny", strings.IndexAny, s, p)
			call("strings.Count", strings.Count, s, p)
			call("strings.EqualFold", strings.EqualFold, s, p)
			call("strings.Compare", strings.Compare, s, p)
			call("strings.Trim", strings.Trim, s, p)
			call("strings.TrimLeft", strings.TrimLeft, s, p)
			call("strings.TrimRight", strings.TrimRight, s, p)
			call("strings.TrimPrefix", strings.TrimPrefix, s, p)
			call("strings.TrimSuffix", strings.TrimSuffix, s, p)
			call("strings.Cut", strings.Cut, s, p)
			call("strings.ReplaceAll", strings.ReplaceAll, s, p, "-")
			for _, n := range []int{-1, 0, 1, 2, 3} {
				if p == "" && !utf8.ValidString(s) {
					continue // versions of Go differ
				}
				call("strings.Split", strings.Split, s, p)
				call("strings.SplitAfter", strings.SplitAfter, s, p)
				call("strings.SplitN", strings.SplitN, s, p, n)
				call("strings.Replace", strings.Replace, s, p, "<é>", n)
			}
		}
		for _, r := range []rune{'a', '世', 0xFFFD, ' '} {
			call("strings.IndexRune", strings.IndexRune, s, r)
			call("strings.ContainsRune", strings.ContainsRune, s, r)
		}
		call("strings.IndexByte", strings.IndexByte, s, byte('n'))
		call("strings.Repeat", strings.Repeat, s, 3)
		call("strings.ToUpper", strings.ToUpper, s)
		call("strings.ToLower", strings.ToLower, s)
		call("strings.Title", strings.Title, s)
		call("strings.TrimSpace", strings.TrimSpace, s)
		call("strings.Fields", strings.Fields, s)
		call("strconv.Quote", strconv.Quote, s)
		call("strconv.QuoteToASCII", strconv.QuoteToASCII, s)
		call("utf8.RuneCountInString", utf8.RuneCountInString, s)
		call("utf8.ValidString", utf8.ValidString, s)
		call("utf8.DecodeRuneInString", utf8.DecodeRuneInString, s)
	}
	call("strings.EqualFold", strings.EqualFold, "Straße K", "STRAßE \u212a")
	call("strings.Join", strings.Join, []string{"a", "b", ""}, ", ")
	call("strings.Join", strings.Join, []string{}, ", ")
	call("sort.Ints", sort.Ints, []int{3, -1, 2, 2})
	call("sort.Strings", sort.Strings, []string{"b", "é", "B", "a"})
	call("sort.Float64s", sort.Float64s, []float64{2.5, math.NaN(), -1, math.Inf(-1)})
	call("sort.SearchInts", sort.SearchInts, []int{1, 3, 5}, 4)
	call("sort.SearchStrings", sort.SearchStrings, []string{"a", "c"}, "d")
	call("sort.IntsAreSorted", sort.IntsAreSorted, []int{1, 1, 2})
	call("errors.New", errors.New, "bad")
	numbers()
	characters()
	reals()
	for _, d := range []int64{0, 1, 999, 1000, 1500, 1e6, 1234567, 1e9, 15e8, 60e9, 61e9 + 1, 3600e9, 7200e9, 90061e9, 1e18, -1500e6, math.MaxInt64, math.MinInt64, 100e6} {
		call("time.Duration.String", time.Duration.String, time.Duration(d))
	}
}

func numbers() {
	for _, n := range []int64{0, 1, -1, 42, 255, -255, math.MaxInt64, math.MinInt64} {
		call("strconv.Itoa", strconv.Itoa, n)
		for _, base := range []int{2, 8, 10, 16, 36} {
			call("strconv.FormatInt", strconv.FormatInt, n, base)
		}
	}
	for _, s := range []string{"", "0", "12", "-12", "+7", "007", "1_000", "0x1F", "0b101", "0o17", "017", "abc", "9223372036854775807", "9223372036854775808", "-9223372036854775809", " 1", "1.5", "-", "ff", "٣"} {
		call("strconv.Atoi", strconv.Atoi, s)
		for _, base := range []int{0, 2, 10, 16} {
			call("strconv.ParseInt", strconv.ParseInt, s, base, 64)
			call("strconv.ParseInt", strconv.ParseInt, s, base, 8)
			call("strconv.ParseUint", strconv.ParseUint, s, base, 16)
		}
	}
	for _, s := range []string{"", "1", "1.5", "-.5", "5.", ".", "1e3", "1E-400", "1e400", "inf", "-Infinity", "nan", "0x1p-2", "1_0.5", "1.5f", " 1", "3.4e39"} {
		call("strconv.ParseFloat", strconv.ParseFloat, s, 64)
		call("strconv.ParseFloat", strconv.ParseFloat, s, 32)
	}
	for _, s := range []string{"true", "T", "1", "0", "False", "yes", ""} {
		call("strconv.ParseBool", strconv.ParseBool, s)
	}
	for _, f := range []float64{0, 1, -2.5, 1e21, 0.1, 123456789} {
		for _, verb := range []byte("eEfgG") {
			call("strconv.FormatFloat", strconv.FormatFloat, f, verb, -1, 64)
			call("strconv.FormatFloat", strconv.FormatFloat, f, verb, 3, 32)
		}
	}
}

func characters() {
	for _, r := range []rune{'a', 'Z', '5', ' ', '\t', 0x85, 0xA0, '_', '!', '$', '世', 'ß', 'ǅ', '½', 'Ⅷ', '٣', 'ª', 0x301, 0xAD, 0x2028, 0x1F600, 0, 0x7F, -1, 0x110000} {
		call("unicode.IsUpper", unicode.IsUpper, r)
		call("unicode.IsLower", unicode.IsLower, r)
		call("unicode.IsLetter", unicode.IsLetter, r)
		call("unicode.IsDigit", unicode.IsDigit, r)
		call("unicode.IsNumber", unicode.IsNumber, r)
		call("unicode.IsSpace", unicode.IsSpace, r)
		call("unicode.IsControl", unicode.IsControl, r)
		call("unicode.IsPunct", unicode.IsPunct, r)
		call("unicode.IsSymbol", unicode.IsSymbol, r)
		call("unicode.IsPrint", unicode.IsPrint, r)
		call("unicode.ToUpper", unicode.ToUpper, r)
		call("unicode.ToLower", unicode.ToLower, r)
		call("unicode.ToTitle", unicode.ToTitle, r)
		call("utf8.ValidRune", utf8.ValidRune, r)
		call("utf8.RuneLen", utf8.RuneLen, r)
		call("strconv.QuoteRune", strconv.QuoteRune, r)
	}
}

func reals() {
	numbers := []float64{0, math.Copysign(0, -1), 1, -1, 0.5, -0.5, 0.49999999999999994, 2.5, -2.5, 3.7, 1e300, math.Inf(1), math.Inf(-1), math.NaN(), 8, 1024}
	exact := map[string]func(float64) float64{"Abs": math.Abs, "Floor": math.Floor, "Ceil": math.Ceil, "Trunc": math.Trunc,
		"Round": math.Round, "RoundToEven": math.RoundToEven, "Sqrt": math.Sqrt}
	for _, name := range []string{"Abs", "Floor", "Ceil", "Trunc", "Round", "RoundToEven", "Sqrt"} {
		for _, x := range numbers {
			call("math."+name, exact[name], x)
		}
	}
	for _, x := range numbers {
		for _, y := range numbers {
			call("math.Max", math.Max, x, y)
			call("math.Min", math.Min, x, y)
			call("math.Mod", math.Mod, x, y)
			call("math.Dim", math.Dim, x, y)
			call("math.Copysign", math.Copysign, x, y)
			if y == math.Trunc(y) && math.Abs(y) < 10 || math.IsInf(y, 0) || math.IsNaN(y) || y == 0.5 {
				call("math.Pow", math.Pow, x, y)
			}
		}
		call("math.IsNaN", math.IsNaN, x)
		call("math.IsInf", math.IsInf, x, 0)
		call("math.IsInf", math.IsInf, x, -1)
		call("math.Signbit", math.Signbit, x)
		call("math.Modf", math.Modf, x)
	}
	for _, x := range []float64{1, 2, 8, 1024, 0.25, 10, 100, 1000} {
		call("math.Log2", math.Log2, x)
		call("math.Log10", math.Log10, x)
	}
	call("math.Hypot", math.Hypot, 3.0, 4.0)
	call("math.Cbrt", math.Cbrt, 27.0)
	call("math.Exp", math.Exp, 0.0)
	call("math.Log", math.Log, 1.0)
	call("math.Sin", math.Sin, 0.0)
	call("math.Cos", math.Cos, 0.0)
	call("math.Atan2", math.Atan2, 0.0, 1.0)
}
