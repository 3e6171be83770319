// Parts of package iter, in Go.
package iter

type Seq[V any] func(yield func(V) bool)

type Seq2[K, V any] func(yield func(K, V) bool)

// What is pulled runs in a goroutine of its own, which goes on only while the other waits for it.

func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	ask := make(chan bool)
	answer := make(chan V)
	started, done := false, false
	run := func() {
		if <-ask {
			seq(func(v V) bool {
				answer <- v
				return <-ask
			})
		}
		close(answer)
	}
	next = func() (V, bool) {
		var zero V
		if done {
			return zero, false
		}
		if !started {
			started = true
			go run()
		}
		ask <- true
		v, ok := <-answer
		if !ok {
			done = true
		}
		return v, ok
	}
	stop = func() {
		if done {
			return
		}
		done = true
		if started {
			ask <- false
			<-answer
		}
	}
	return next, stop
}

type pair[K, V any] struct {
	k K
	v V
}

func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	one, stop := Pull(func(yield func(pair[K, V]) bool) {
		seq(func(k K, v V) bool { return yield(pair[K, V]{k, v}) })
	})
	next = func() (K, V, bool) {
		p, ok := one()
		return p.k, p.v, ok
	}
	return next, stop
}
