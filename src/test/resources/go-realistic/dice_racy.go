package main

import (
	"fmt"
	"math/rand"
	"sync"
)

type Player struct {
	name string
	dice *rand.Rand
	best int
}

func (p *Player) roll(times int, wg *sync.WaitGroup) {
	defer wg.Done()
	for i := 0; i < times; i++ {
		if n := p.dice.Intn(6) + 1; n > p.best {
			p.best = n
		}
	}
}

func main() {
	dice := rand.New(rand.NewSource(42))
	players := []*Player{{name: "ann", dice: dice}, {name: "bob", dice: dice}}
	var wg sync.WaitGroup
	for _, p := range players {
		wg.Add(1)
		go p.roll(2, &wg)
	}
	wg.Wait()
	fmt.Println(players[0].best > 0, players[1].best <= 6)
}
