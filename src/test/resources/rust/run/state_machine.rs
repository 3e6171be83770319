#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Idle,
    Connecting { attempt: u8 },
    Connected(u32),
    Failed,
}

#[derive(Debug, Clone, Copy)]
enum Event {
    Dial,
    Answer(u32),
    Timeout,
    HangUp,
}

impl State {
    fn next(self, event: Event) -> Result<State, (State, Event)> {
        use Event::*;
        use State::*;
        Ok(match (self, event) {
            (Idle, Dial) => Connecting { attempt: 1 },
            (Connecting { .. }, Answer(id)) => Connected(id),
            (Connecting { attempt }, Timeout) if attempt < 3 => Connecting { attempt: attempt + 1 },
            (Connecting { .. }, Timeout) => Failed,
            (Connected(_) | Failed | Connecting { .. }, HangUp) => Idle,
            (state, event) => return Err((state, event)),
        })
    }
}

struct Machine {
    state: State,
    history: Vec<State>,
}

impl Machine {
    fn feed<I>(&mut self, events: I) -> usize
    where
        I: IntoIterator<Item = Event>,
    {
        let mut refused = 0;
        for e in events {
            match self.state.next(e) {
                Ok(s) => {
                    self.history.push(std::mem::replace(&mut self.state, s));
                }
                Err((s, e)) => {
                    println!("{:?} does not take {:?}", s, e);
                    refused += 1;
                }
            }
        }
        refused
    }
}

fn main() {
    let mut m = Machine { state: State::Idle, history: Vec::new() };
    println!("{}", m.feed([Event::Dial, Event::Timeout, Event::Answer(7), Event::Dial]));
    println!("{:?} after {:?}", m.state, m.history);
    println!("{}", m.feed(vec![Event::HangUp, Event::Dial].into_iter().chain(std::iter::repeat(Event::Timeout).take(3))));
    println!("{:?} {}", m.state, m.history.len());
    println!("{}", m.history.iter().filter(|s| matches!(s, State::Connecting { attempt: 2.. })).count());
}
