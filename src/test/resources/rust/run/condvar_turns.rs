use std::sync::{Condvar, Mutex};
use std::thread;

struct Turns {
    next: Mutex<usize>,
    changed: Condvar,
    players: usize,
}

impl Turns {
    fn play(&self, me: usize, rounds: usize) {
        for round in 0..rounds {
            let mut next = self.changed.wait_while(self.next.lock().unwrap(), |n| *n != me).unwrap();
            println!("round {round}: player {me}");
            *next = (*next + 1) % self.players;
            self.changed.notify_all();
        }
    }
}

fn main() {
    let turns = Turns { next: Mutex::new(0), changed: Condvar::new(), players: 3 };
    thread::scope(|s| {
        for me in 0..turns.players {
            let turns = &turns;
            s.spawn(move || turns.play(me, 2));
        }
    });
    println!("next would be {}", turns.next.into_inner().unwrap());
}
