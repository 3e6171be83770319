package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

type Group struct {
	cancel  func()
	wg      sync.WaitGroup
	errOnce sync.Once
	err     error
	sem     chan struct{}
}

func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	return &Group{cancel: cancel}, ctx
}

func (g *Group) SetLimit(n int) { g.sem = make(chan struct{}, n) }

func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- struct{}{}
	}
	g.wg.Add(1)
	go func() {
		defer func() {
			if g.sem != nil {
				<-g.sem
			}
			g.wg.Done()
		}()
		if err := f(); err != nil {
			g.errOnce.Do(func() {
				g.err = err
				if g.cancel != nil {
					g.cancel()
				}
			})
		}
	}()
}

func (g *Group) Wait() error {
	g.wg.Wait()
	if g.cancel != nil {
		g.cancel()
	}
	return g.err
}

type StatusError struct {
	Code int
	URL  string
}

func (e *StatusError) Error() string { return fmt.Sprintf("%s: status %d", e.URL, e.Code) }

func fetch(ctx context.Context, url string) (string, error) {
	if url == "bad" {
		return "", &StatusError{404, url}
	}
	select {
	case <-ctx.Done():
		return "", ctx.Err()
	default:
		return "body of " + url, nil
	}
}

func main() {
	g, ctx := WithContext(context.Background())
	g.SetLimit(2)
	urls := []string{"a", "b", "c"}
	bodies := make([]string, len(urls))
	for i, u := range urls {
		i, u := i, u
		g.Go(func() error {
			b, err := fetch(ctx, u)
			if err != nil {
				return fmt.Errorf("fetch %q: %w", u, err)
			}
			bodies[i] = b
			return nil
		})
	}
	fmt.Println(g.Wait(), bodies)

	g2, ctx2 := WithContext(context.Background())
	for _, u := range []string{"bad"} {
		u := u
		g2.Go(func() error {
			_, err := fetch(ctx2, u)
			if err != nil {
				return fmt.Errorf("fetch %q: %w", u, err)
			}
			return nil
		})
	}
	err := g2.Wait()
	var se *StatusError
	if errors.As(err, &se) {
		fmt.Println("status", se.Code, "from", se.URL, "|", err, "|", ctx2.Err())
	}
}
