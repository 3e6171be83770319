package main

import (
	"fmt"
	"time"
)

func main() {
	for _, d := range []time.Duration{0, 1500 * time.Millisecond, -1500 * time.Millisecond, 1<<63 - 1, -1 << 63, 2499 * time.Millisecond} {
		fmt.Println(d.Round(time.Second), d.Truncate(time.Second), d.Round(0), d.Abs(), d.Round(time.Hour))
	}
	for _, s := range []string{"1h", "1.5h", "-2m3.5s", "100ns", "1µs", "", "3", "3q", ".s", "-", "0", "1h30m"} {
		fmt.Println(time.ParseDuration(s))
	}
	for _, l := range [][2]string{{time.RFC3339, "2024-02-30T12:00:00Z"}, {time.Kitchen, "3:04PM"}, {"2 Jan 2006 15:04:05.000", "5 Mar 1999 01:02:03.456"}, {"2006-01-02", "x"}, {"15:04", "25:00"}, {"Mon, 02 Jan 06", "Tue, 03 Feb 09 extra"}, {"2006-01-02 15:04:05", "2020-01-01 10:20:30.25"}, {"2006-002", "2024-060"}} {
		fmt.Println(time.Parse(l[0], l[1]))
	}
	t := time.Date(2023, 14, -3, 25, 61, 61, 1e9+5, time.UTC)
	fmt.Println(t, t.YearDay(), t.Weekday())
	y, w := t.ISOWeek()
	fmt.Println(y, w, t.Format(time.StampMicro), t.Format("06 1 2 3 4 5 pm .999 002 Jan January Monday MST -07:00"))
	var z time.Time
	fmt.Println(z, z.IsZero(), z.Year(), z.Weekday(), z.Unix())
	fmt.Println(time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC).IsZero(), time.Month(13), time.Weekday(9))
	a := time.Date(2024, 3, 10, 1, 2, 3, 4, time.UTC)
	fmt.Println(a.Round(24*time.Hour), a.Truncate(7*24*time.Hour), a.AddDate(-1, -3, 40), a.UTC().Equal(a.Local()))
	fmt.Printf("%v %s %d %T\n", a.Month(), a.Weekday(), a.Month(), a)
}
