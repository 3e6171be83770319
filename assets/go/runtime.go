// Parts of package runtime, in Go. In a program that counts its goroutines, to start one and to end are steps.
package runtime

import (
	"inside"
	"strconv"
)

var goroutines inside.Status

var count = 1

func NumGoroutine() int {
	inside.EnterUnordered(&goroutines, "count")
	return count
}

// Called before a goroutine starts.
func begun() {
	inside.EnterUnordered(&goroutines, "start one of")
	count++
	inside.Set(&goroutines, strconv.Itoa(count)+" live")
}

// Called at the end of a goroutine.
func ended() {
	inside.EnterUnordered(&goroutines, "end one of")
	count--
	inside.Set(&goroutines, strconv.Itoa(count)+" live")
}

// What panics of the runtime are.
type Error interface {
	error
	RuntimeError()
}
