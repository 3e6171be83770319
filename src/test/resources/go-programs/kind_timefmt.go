package main

import (
	"fmt"
	"time"
)

type Shift struct {
	Start, End time.Time
}

func (s Shift) Hours() float64 { return s.End.Sub(s.Start).Hours() }

func main() {
	t := time.Date(2024, time.February, 29, 13, 4, 5, 678000000, time.UTC)
	fmt.Println(t.Format("2006-01-02 15:04:05"))
	fmt.Println(t.Format(time.RFC3339), t.Format(time.Kitchen), t.Format("Mon Jan _2 15:04:05.000 2006"))
	fmt.Println(t.Year(), t.Month(), t.Day(), t.Weekday(), t.Hour(), t.Minute(), t.Second(), t.YearDay())
	u := t.AddDate(0, 1, 1).Add(90 * time.Minute)
	fmt.Println(u.Format(time.RFC1123), u.Sub(t), u.After(t), u.Before(t), t.Equal(t))
	p, err := time.Parse("2006-01-02", "2023-12-25")
	fmt.Println(p, err, p.Weekday())
	_, err = time.Parse("2006-01-02", "2023-13-25")
	fmt.Println(err != nil)
	d, err := time.ParseDuration("1h15m30.5s")
	fmt.Println(d, err, d.Round(time.Minute), d.Truncate(time.Hour), d.Milliseconds())
	fmt.Println(t.Unix(), t.UnixMilli(), time.Unix(1700000000, 0).UTC().Format("2006-01-02 15:04:05"))
	s := Shift{t, t.Add(8*time.Hour + 30*time.Minute)}
	fmt.Printf("%.2f\n", s.Hours())
	fmt.Println(t.Truncate(time.Hour).Format("15:04"), time.Time{}.IsZero(), time.March, time.Saturday)
	fmt.Println(t)
}
