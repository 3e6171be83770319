// Parts of package time, in Go. Time is virtual: it passes only where nobody else can go on, and for an explorer an alarm may
// ring at any moment.
package time

import (
	"errors"
	"inside"
	"strconv"
)

// A program begins when the Go playground does: 2009-11-10 23:00:00 UTC.
const beginning = 1257894000000000000

// Times. The zero value is no time at all; n is 1 more than the nanoseconds since the program began.

func Now() Time {
	return Time{inside.Clock() + 1}
}

func Since(t Time) Duration {
	return Now().Sub(t)
}

func Until(t Time) Duration {
	return t.Sub(Now())
}

// The least numbers are the times of the year 0, which times of the day without a date have.
const (
	yearZero  = -62167219200
	leastTime = -1 << 63
)

func Unix(sec int64, nsec int64) Time {
	sec += floor(nsec, 1000000000)
	nsec -= floor(nsec, 1000000000) * 1000000000
	if sec >= yearZero && sec < yearZero+366*86400 {
		return Time{leastTime + (sec-yearZero)*1000000000 + nsec}
	}
	if sec < -7933593600 || sec > 10445155200 {
		panic("time: only the years from 1718 to 2300, and 0, are understood here")
	}
	return Time{sec*1000000000 + nsec - beginning + 1}
}

func UnixMilli(msec int64) Time {
	return Unix(0, msec*1000000)
}

func (t Time) Sub(u Time) Duration { return Duration(t.n - u.n) }

func (t Time) Add(d Duration) Time { return Time{t.n + int64(d)} }

func (t Time) Before(u Time) bool { return t.n < u.n }

func (t Time) After(u Time) bool { return t.n > u.n }

func (t Time) Equal(u Time) bool { return t.n == u.n }

func (t Time) Compare(u Time) int {
	if t.n < u.n {
		return -1
	}
	if t.n > u.n {
		return 1
	}
	return 0
}

func (t Time) IsZero() bool { return t.n == 0 }

func (t Time) UnixNano() int64 { return t.n - 1 + beginning }

func (t Time) UnixMicro() int64 { return t.UnixNano() / 1000 }

func (t Time) UnixMilli() int64 {
	sec, nano := t.parts()
	return sec*1000 + nano/1000000
}

func (t Time) Unix() int64 {
	sec, _ := t.parts()
	return sec
}

func (t Time) Nanosecond() int {
	_, nano := t.parts()
	return int(nano)
}

func (t Time) Second() int {
	_, rest := t.day()
	return int(rest % 60)
}

func (t Time) Minute() int {
	_, rest := t.day()
	return int(rest / 60 % 60)
}

func (t Time) Hour() int {
	_, rest := t.day()
	return int(rest / 3600)
}

// Timers. A timer of a function has a goroutine from the start, which waits for the alarm.

type Timer struct {
	C     <-chan Time
	alarm chan Time
	f     func()
}

func NewTimer(d Duration) *Timer {
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), 0)
	return &Timer{C: c, alarm: c}
}

func After(d Duration) <-chan Time {
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), 0)
	return c
}

func AfterFunc(d Duration, f func()) *Timer {
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), 0)
	t := &Timer{alarm: c, f: f}
	go goFunc(c, f)
	return t
}

func goFunc(c chan Time, f func()) {
	if inside.AwaitAlarm(c) {
		f()
	}
}

func (t *Timer) Stop() bool {
	if t.alarm == nil {
		panic("time: Stop called on uninitialized Timer")
	}
	return inside.StopAlarm(t.alarm)
}

func (t *Timer) Reset(d Duration) bool {
	if t.alarm == nil {
		panic("time: Reset called on uninitialized Timer")
	}
	was := inside.SetAlarm(t.alarm, int64(d), 0)
	if t.f != nil && !was {
		go goFunc(t.alarm, t.f)
	}
	return was
}

// Tickers

type Ticker struct {
	C     <-chan Time
	alarm chan Time
}

func NewTicker(d Duration) *Ticker {
	if d <= 0 {
		panic("non-positive interval for NewTicker")
	}
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), int64(d))
	return &Ticker{C: c, alarm: c}
}

func Tick(d Duration) <-chan Time {
	if d <= 0 {
		return nil
	}
	c := inside.NewAlarm()
	inside.SetAlarm(c, int64(d), int64(d))
	return c
}

func (t *Ticker) Stop() {
	if t.alarm != nil {
		inside.StopAlarm(t.alarm)
	}
}

func (t *Ticker) Reset(d Duration) {
	if d <= 0 {
		panic("non-positive interval for Ticker.Reset")
	}
	if t.alarm == nil {
		panic("time: Reset called on uninitialized Ticker")
	}
	inside.SetAlarm(t.alarm, int64(d), int64(d))
}

// The calendar. All times are in UTC; of the zero value it is the first of January of the year 1.

type Month int

const (
	January Month = 1 + iota
	February
	March
	April
	May
	June
	July
	August
	September
	October
	November
	December
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

type Location struct{ name string }

var UTC *Location = &Location{"UTC"}

var Local *Location = UTC

func (l *Location) String() string { return l.name }

const (
	Layout      = "01/02 03:04:05PM '06 -0700"
	ANSIC       = "Mon Jan _2 15:04:05 2006"
	UnixDate    = "Mon Jan _2 15:04:05 MST 2006"
	RFC822      = "02 Jan 06 15:04 MST"
	RFC850      = "Monday, 02-Jan-06 15:04:05 MST"
	RFC1123     = "Mon, 02 Jan 2006 15:04:05 MST"
	RFC1123Z    = "Mon, 02 Jan 2006 15:04:05 -0700"
	RFC3339     = "2006-01-02T15:04:05Z07:00"
	RFC3339Nano = "2006-01-02T15:04:05.999999999Z07:00"
	Kitchen     = "3:04PM"
	Stamp       = "Jan _2 15:04:05"
	StampMilli  = "Jan _2 15:04:05.000"
	StampMicro  = "Jan _2 15:04:05.000000"
	StampNano   = "Jan _2 15:04:05.000000000"
	DateTime    = "2006-01-02 15:04:05"
	DateOnly    = "2006-01-02"
	TimeOnly    = "15:04:05"
)

const months = "January  February March    April    May      June     July     August   SeptemberOctober  November December "

const weekdays = "Sunday   Monday   Tuesday  WednesdayThursday Friday   Saturday "

func nameIn(list string, i int) string {
	name := list[i*9 : i*9+9]
	for name[len(name)-1] == ' ' {
		name = name[:len(name)-1]
	}
	return name
}

func (m Month) String() string {
	if m < January || m > December {
		return "%!Month(" + strconv.Itoa(int(m)) + ")"
	}
	return nameIn(months, int(m)-1)
}

func (d Weekday) String() string {
	if d < Sunday || d > Saturday {
		return "%!Weekday(" + strconv.Itoa(int(d)) + ")"
	}
	return nameIn(weekdays, int(d))
}

// The days from 1970-01-01 to a date; days and months may be out of their ranges.
func daysTo(year, month, day int) int64 {
	month--
	year += month / 12
	month %= 12
	if month < 0 {
		month += 12
		year--
	}
	month++
	if month <= 2 {
		year--
		month += 12
	}
	era := floor(int64(year), 400)
	yoe := int64(year) - era*400
	doy := int64((153*(month-3)+2)/5 + day - 1)
	return era*146097 + yoe*365 + yoe/4 - yoe/100 + doy - 719468
}

func floor(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// The seconds since 1970, and the nanoseconds.
func (t Time) parts() (sec, nano int64) {
	if t.n == 0 {
		return -62135596800, 0
	}
	if t.n < leastTime+366*86400*1000000000 {
		n := t.n - leastTime
		return yearZero + n/1000000000, n % 1000000000
	}
	n := t.n - 1 + beginning
	sec = floor(n, 1000000000)
	return sec, n - sec*1000000000
}

func (t Time) day() (days, rest int64) {
	sec, _ := t.parts()
	days = floor(sec, 86400)
	return days, sec - days*86400
}

func (t Time) Date() (year int, month Month, day int) {
	days, _ := t.day()
	z := days + 719468
	era := floor(z, 146097)
	doe := z - era*146097
	yoe := (doe - doe/1460 + doe/36524 - doe/146096) / 365
	doy := doe - (365*yoe + yoe/4 - yoe/100)
	mp := (5*doy + 2) / 153
	day = int(doy-(153*mp+2)/5) + 1
	m := int(mp) + 3
	y := int(yoe + era*400)
	if m > 12 {
		m -= 12
		y++
	}
	return y, Month(m), day
}

func (t Time) Clock() (hour, min, sec int) {
	_, rest := t.day()
	return int(rest / 3600), int(rest / 60 % 60), int(rest % 60)
}

func (t Time) Year() int {
	y, _, _ := t.Date()
	return y
}

func (t Time) Month() Month {
	_, m, _ := t.Date()
	return m
}

func (t Time) Day() int {
	_, _, d := t.Date()
	return d
}

func (t Time) YearDay() int {
	days, _ := t.day()
	return int(days-daysTo(t.Year(), 1, 1)) + 1
}

func (t Time) Weekday() Weekday {
	days, _ := t.day()
	return Weekday(((days+4)%7 + 7) % 7)
}

func (t Time) ISOWeek() (year, week int) {
	days, _ := t.day()
	thursday := days + int64(4-(int(t.Weekday())+6)%7-1)
	there := Time{(thursday*86400)*1000000000 - beginning + 1}
	return there.Year(), (there.YearDay()-1)/7 + 1
}

func (t Time) UTC() Time { return t }

func (t Time) Local() Time { return t }

func (t Time) In(loc *Location) Time { return t }

func (t Time) Location() *Location { return UTC }

func (t Time) Zone() (name string, offset int) { return "UTC", 0 }

func (t Time) AddDate(years, months, days int) Time {
	y, m, d := t.Date()
	h, min, s := t.Clock()
	_, nano := t.parts()
	return Date(y+years, m+Month(months), d+days, h, min, s, int(nano), UTC)
}

func (t Time) Truncate(d Duration) Time {
	if d <= 0 {
		return t
	}
	return t.Add(-t.over(d))
}

func (t Time) Round(d Duration) Time {
	if d <= 0 {
		return t
	}
	r := t.over(d)
	if r+r < d {
		return t.Add(-r)
	}
	return t.Add(d - r)
}

// What is over a multiple of d since the year 1.
func (t Time) over(d Duration) Duration {
	sec, nano := t.parts()
	sec += 62135596800
	unit := int64(d)
	// (sec * 10^9 + nano) mod unit, without overflow.
	r := int64(0)
	for i := 0; i < 3; i++ {
		if i == 0 {
			r = sec % unit
		}
		r = mulmod(r, 1000, unit)
	}
	return Duration((r + nano%unit) % unit)
}

func mulmod(a, b, unit int64) int64 {
	r := int64(0)
	for b > 0 {
		if b&1 == 1 {
			r = (r + a) % unit
		}
		a = (a + a) % unit
		b >>= 1
	}
	return r
}

func Date(year int, month Month, day, hour, min, sec, nsec int, loc *Location) Time {
	if loc == nil {
		panic("time: missing Location in call to Date")
	}
	seconds := daysTo(year, int(month), day)*86400 + int64(hour)*3600 + int64(min)*60 + int64(sec)
	if seconds == -62135596800 && nsec == 0 {
		return Time{}
	}
	return Unix(seconds, int64(nsec))
}

func FixedZone(name string, offset int) *Location { return &Location{name} }

func (t Time) String() string { return t.Format("2006-01-02 15:04:05.999999999 -0700 MST") }

// Layouts

// The first part of a layout that stands for something, and what is before and behind it.
func chunk(layout string) (before, std, behind string) {
	for i := 0; i < len(layout); i++ {
		std := ""
		rest := layout[i:]
		switch layout[i] {
		case 'J':
			std = first(rest, "January", "Jan")
		case 'M':
			std = first(rest, "Monday", "MST", "Mon")
		case '0':
			std = first(rest, "002", "01", "02", "03", "04", "05", "06")
		case '1':
			std = first(rest, "15", "1")
		case '2':
			std = first(rest, "2006", "2")
		case '_':
			if first(rest, "_2006") == "" {
				std = first(rest, "_2")
			}
		case '3', '4', '5':
			std = rest[:1]
		case 'P':
			std = first(rest, "PM")
		case 'p':
			std = first(rest, "pm")
		case '-':
			std = first(rest, "-07:00", "-0700", "-07")
		case 'Z':
			std = first(rest, "Z07:00", "Z0700", "Z07")
		case '.', ',':
			if len(rest) > 1 && (rest[1] == '0' || rest[1] == '9') {
				j := 1
				for j < len(rest) && rest[j] == rest[1] {
					j++
				}
				if j == len(rest) || rest[j] < '0' || rest[j] > '9' {
					std = rest[:j]
				}
			}
		}
		if std != "" {
			return layout[:i], std, rest[len(std):]
		}
	}
	return layout, "", ""
}

func first(s string, all ...string) string {
	for _, one := range all {
		if len(s) >= len(one) && s[:len(one)] == one {
			return one
		}
	}
	return ""
}

func padded(n, width int, with string) string {
	s := strconv.Itoa(n)
	for len(s) < width {
		s = with + s
	}
	return s
}

func (t Time) Format(layout string) string {
	out := ""
	year, month, day := t.Date()
	hour, min, sec := t.Clock()
	for layout != "" {
		before, std, behind := chunk(layout)
		out += before
		layout = behind
		switch std {
		case "":
		case "2006":
			out += padded(year, 4, "0")
		case "06":
			out += padded(year%100, 2, "0")
		case "January":
			out += month.String()
		case "Jan":
			out += month.String()[:3]
		case "1":
			out += strconv.Itoa(int(month))
		case "01":
			out += padded(int(month), 2, "0")
		case "Monday":
			out += t.Weekday().String()
		case "Mon":
			out += t.Weekday().String()[:3]
		case "2":
			out += strconv.Itoa(day)
		case "_2":
			out += padded(day, 2, " ")
		case "02":
			out += padded(day, 2, "0")
		case "002":
			out += padded(t.YearDay(), 3, "0")
		case "15":
			out += padded(hour, 2, "0")
		case "3":
			out += strconv.Itoa((hour+11)%12 + 1)
		case "03":
			out += padded((hour+11)%12+1, 2, "0")
		case "4":
			out += strconv.Itoa(min)
		case "04":
			out += padded(min, 2, "0")
		case "5":
			out += strconv.Itoa(sec)
		case "05":
			out += padded(sec, 2, "0")
		case "PM":
			if hour >= 12 {
				out += "PM"
			} else {
				out += "AM"
			}
		case "pm":
			if hour >= 12 {
				out += "pm"
			} else {
				out += "am"
			}
		case "MST":
			out += "UTC"
		case "-0700":
			out += "+0000"
		case "-07:00":
			out += "+00:00"
		case "-07":
			out += "+00"
		case "Z07:00", "Z0700", "Z07":
			out += "Z"
		default:
			_, nano := t.parts()
			digits := padded(int(nano), 9, "0")
			n := len(std) - 1
			if n > 9 {
				n = 9
			}
			digits = digits[:n]
			if std[1] == '9' {
				for digits != "" && digits[len(digits)-1] == '0' {
					digits = digits[:len(digits)-1]
				}
			}
			if digits != "" {
				out += std[:1] + digits
			}
		}
	}
	return out
}

func (t Time) AppendFormat(b []byte, layout string) []byte { return append(b, t.Format(layout)...) }

type ParseError struct {
	Layout     string
	Value      string
	LayoutElem string
	ValueElem  string
	Message    string
}

func (e *ParseError) Error() string {
	if e.Message == "" {
		return "parsing time " + strconv.Quote(e.Value) + " as " + strconv.Quote(e.Layout) + ": cannot parse " +
			strconv.Quote(e.ValueElem) + " as " + strconv.Quote(e.LayoutElem)
	}
	return "parsing time " + strconv.Quote(e.Value) + e.Message
}

func ParseInLocation(layout, value string, loc *Location) (Time, error) { return Parse(layout, value) }

// The digits at the beginning of a text, from least to most of them; -1 if there are too few.
func leading(s string, least, most int) (n int, rest string) {
	i := 0
	for i < len(s) && i < most && s[i] >= '0' && s[i] <= '9' {
		n = n*10 + int(s[i]-'0')
		i++
	}
	if i < least {
		return -1, s
	}
	return n, s[i:]
}

func lookup(list string, count int, s string, length int) (int, string) {
	for i := 0; i < count; i++ {
		name := nameIn(list, i)
		if length > 0 {
			name = name[:length]
		}
		if len(s) >= len(name) && lower(s[:len(name)]) == lower(name) {
			return i, s[len(name):]
		}
	}
	return -1, s
}

func lower(s string) string {
	out := []byte(s)
	for i, c := range out {
		if c >= 'A' && c <= 'Z' {
			out[i] = c + 32
		}
	}
	return string(out)
}

func Parse(layout, value string) (Time, error) {
	whole, given := layout, value
	year, month, day := 0, 1, 1
	hour, min, sec, nano := 0, 0, 0, 0
	yearDay := -1
	offset := 0
	pm, am := false, false
	for {
		before, std, behind := chunk(layout)
		hold := value
		if len(value) < len(before) || value[:len(before)] != before {
			return Time{}, &ParseError{whole, given, before, value, ""}
		}
		value = value[len(before):]
		if std == "" {
			if value != "" {
				return Time{}, &ParseError{whole, given, "", value, ": extra text: " + strconv.Quote(value)}
			}
			break
		}
		layout = behind
		hold = value
		ok := true
		out := ""
		number := func(least, most int) int {
			n, rest := leading(value, least, most)
			ok = n >= 0
			value = rest
			return n
		}
		switch std {
		case "2006":
			year = number(4, 4)
		case "06":
			year = number(2, 2)
			if year >= 69 {
				year += 1900
			} else {
				year += 2000
			}
		case "January":
			month, value = lookup(months, 12, value, 0)
			ok = month >= 0
			month++
		case "Jan":
			month, value = lookup(months, 12, value, 3)
			ok = month >= 0
			month++
		case "1":
			month = number(1, 2)
		case "01":
			month = number(2, 2)
		case "Monday":
			var i int
			i, value = lookup(weekdays, 7, value, 0)
			ok = i >= 0
		case "Mon":
			var i int
			i, value = lookup(weekdays, 7, value, 3)
			ok = i >= 0
		case "_2", "2":
			if std == "_2" && value != "" && value[0] == ' ' {
				value = value[1:]
			}
			day = number(1, 2)
		case "02":
			day = number(2, 2)
		case "002":
			yearDay = number(3, 3)
		case "15":
			hour = number(1, 2)
			if hour > 23 {
				out = "hour"
			}
		case "3", "03":
			hour = number(len(std), 2)
			if hour > 12 {
				out = "hour"
			}
		case "4", "04":
			min = number(len(std), 2)
			if min > 59 {
				out = "minute"
			}
		case "5", "05":
			sec = number(len(std), 2)
			if sec > 59 {
				out = "second"
			}
			// A fraction may follow, though the layout does not say so.
			if ok && len(value) >= 2 && (value[0] == '.' || value[0] == ',') && value[1] >= '0' && value[1] <= '9' {
				_, next, _ := chunk(layout)
				if next == "" || next[0] != '.' && next[0] != ',' {
					nano, value = fraction(value)
				}
			}
		case "PM", "pm":
			ok = len(value) >= 2
			if ok {
				mark := lower(value[:2])
				pm, am = mark == "pm", mark == "am"
				ok = pm || am
				value = value[2:]
			}
		case "MST":
			ok = len(value) >= 3
			if ok {
				value = value[3:]
			}
		case "-0700", "-07:00", "-07", "Z0700", "Z07:00", "Z07":
			if std[0] == 'Z' && value != "" && value[0] == 'Z' {
				value = value[1:]
				break
			}
			colon := std[len(std)-3] == ':'
			ok = value != "" && (value[0] == '+' || value[0] == '-')
			if ok {
				sign := 1
				if value[0] == '-' {
					sign = -1
				}
				value = value[1:]
				h := number(2, 2)
				m := 0
				if ok && colon {
					ok = value != "" && value[0] == ':'
					if ok {
						value = value[1:]
					}
				}
				if ok && std != "-07" && std != "Z07" {
					m = number(2, 2)
				}
				offset = sign * (h*3600 + m*60)
			}
		default:
			if std[1] == '9' && (value == "" || value[0] != '.' && value[0] != ',') {
				break
			}
			ok = len(value) > 1 && (value[0] == '.' || value[0] == ',')
			if ok {
				nano, value = fraction(value)
			}
		}
		if !ok {
			return Time{}, &ParseError{whole, given, std, hold, ""}
		}
		if out != "" {
			return Time{}, &ParseError{whole, given, std, value, ": " + out + " out of range"}
		}
		if month < 1 || month > 12 {
			return Time{}, &ParseError{whole, given, std, value, ": month out of range"}
		}
	}
	if pm && hour < 12 {
		hour += 12
	} else if am && hour == 12 {
		hour = 0
	}
	if yearDay >= 0 {
		t := Date(year, January, yearDay, hour, min, sec, nano, UTC)
		return t.Add(-Duration(offset) * Second), nil
	}
	if day < 1 || daysTo(year, month, day) >= daysTo(year, month+1, 1) {
		return Time{}, &ParseError{whole, given, "", given, ": day out of range"}
	}
	return Date(year, Month(month), day, hour, min, sec-offset, nano, UTC), nil
}

func fraction(s string) (nano int, rest string) {
	i := 1
	unit := 100000000
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		nano += int(s[i]-'0') * unit
		unit /= 10
		i++
	}
	return nano, s[i:]
}

// Durations

func ParseDuration(s string) (Duration, error) {
	orig := s
	bad := errors.New("time: invalid duration " + strconv.Quote(orig))
	neg := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		neg = s[0] == '-'
		s = s[1:]
	}
	if s == "0" {
		return 0, nil
	}
	if s == "" {
		return 0, bad
	}
	total := int64(0)
	for s != "" {
		whole, digits := int64(0), 0
		for s != "" && s[0] >= '0' && s[0] <= '9' {
			whole = whole*10 + int64(s[0]-'0')
			s = s[1:]
			digits++
		}
		part, scale := int64(0), int64(1)
		if s != "" && s[0] == '.' {
			s = s[1:]
			for s != "" && s[0] >= '0' && s[0] <= '9' {
				if scale < 1000000000000 {
					part = part*10 + int64(s[0]-'0')
					scale *= 10
				}
				s = s[1:]
				digits++
			}
		}
		if digits == 0 {
			return 0, bad
		}
		i := 0
		for i < len(s) && s[i] != '.' && (s[i] < '0' || s[i] > '9') {
			i++
		}
		if i == 0 {
			return 0, errors.New("time: missing unit in duration " + strconv.Quote(orig))
		}
		unit := int64(0)
		switch s[:i] {
		case "ns":
			unit = 1
		case "us", "µs", "μs":
			unit = 1000
		case "ms":
			unit = 1000000
		case "s":
			unit = 1000000000
		case "m":
			unit = 60000000000
		case "h":
			unit = 3600000000000
		default:
			return 0, errors.New("time: unknown unit " + strconv.Quote(s[:i]) + " in duration " + strconv.Quote(orig))
		}
		s = s[i:]
		total += whole*unit + int64(float64(part)*(float64(unit)/float64(scale)))
	}
	if neg {
		total = -total
	}
	return Duration(total), nil
}
