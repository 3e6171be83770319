package main

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func isPalindrome(s string) bool {
	var clean []rune
	for _, r := range strings.ToLower(s) {
		if unicode.IsLetter(r) {
			clean = append(clean, r)
		}
	}
	return string(clean) == reverse(string(clean))
}

func main() {
	s := "héllo, 世界"
	fmt.Println(len(s), len([]rune(s)), s[1], s[0:1], string(s[0]))
	for i, r := range "aé世\xff" {
		fmt.Print(i, ":", string(r), "(", r, ") ")
	}
	fmt.Println()
	for i := range "abc" {
		fmt.Print(i)
	}
	fmt.Println()
	fmt.Println(reverse(s), isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("nope"))
	fmt.Println(strings.Split("a,b,c", ","), strings.Join([]string{"x", "y"}, "-"), strings.Repeat("ab", 3))
	fmt.Println(strings.Fields("  foo bar  baz "), strings.Contains(s, "世"), strings.Index(s, "世"))
	fmt.Println(strings.ToUpper(s), strings.TrimSpace("\t x \n"), strings.Title("hello world"))
	fmt.Printf("%q %q\n", strings.SplitN("a,b,c,d", ",", 2), strings.Fields(""))
	n, err := strconv.Atoi("123")
	fmt.Println(n+1, err)
	_, err = strconv.Atoi("12x")
	fmt.Println(err)
	f, _ := strconv.ParseFloat("2.50", 64)
	b, _ := strconv.ParseBool("true")
	fmt.Println(f, b, strconv.Itoa(-45)+"!", strconv.Quote("a\"b\n"), strconv.FormatInt(255, 2))
	var sb strings.Builder
	for i := 3; i > 0; i-- {
		sb.WriteString(fmt.Sprintf("%d...", i))
	}
	sb.WriteString("liftoff")
	sb.WriteByte('!')
	sb.WriteRune('é')
	fmt.Println(sb.String(), sb.Len())
	bs := []byte("hello")
	bs[0] = 'J'
	bs = append(bs, " world"...)
	fmt.Println(string(bs), bs)
	fmt.Println("a" < "b", "abc" < "abd", "Z" < "a", "" == "")
	x := "con" + "cat"
	x += "enated"
	fmt.Println(x, x[3:], x[:3], x[2:5])
	raw := `line1
	"quoted" \n`
	fmt.Println(raw, len(raw))
	fmt.Println('a', 'a'+1, string(rune('a'+1)), "\u00e9\x41\101\t|")
	fmt.Printf("%c %U %x %X % x %08.3f|%+d|%5s|%-5s|%05d\n", 'é', 'é', "hi", "hi", "hi", 3.14159, 5, "ab", "ab", -42)
}
