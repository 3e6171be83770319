struct Fibonacci {
    current: u64,
    next: u64,
}

impl Iterator for Fibonacci {
    type Item = u64;

    fn next(&mut self) -> Option<Self::Item> {
        let result = self.current;
        self.current = self.next;
        self.next += result;
        Some(result)
    }
}

struct Countdown(u32);

impl Iterator for Countdown {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        if self.0 == 0 {
            None
        } else {
            self.0 -= 1;
            Some(self.0 + 1)
        }
    }
}

struct Deck {
    cards: Vec<String>,
}

impl IntoIterator for Deck {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;

    fn into_iter(self) -> Self::IntoIter {
        self.cards.into_iter()
    }
}

impl<'a> IntoIterator for &'a Deck {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;

    fn into_iter(self) -> Self::IntoIter {
        self.cards.iter()
    }
}

impl FromIterator<u32> for Deck {
    fn from_iter<I: IntoIterator<Item = u32>>(iter: I) -> Self {
        Deck { cards: iter.into_iter().map(|n| format!("#{n}")).collect() }
    }
}

fn evens<'a>(v: &'a [i32]) -> impl Iterator<Item = &'a i32> + 'a {
    v.iter().filter(|n| *n % 2 == 0)
}

fn main() {
    let fib = Fibonacci { current: 0, next: 1 };
    println!("{:?}", fib.take_while(|n| *n < 60).filter(|n| n % 2 == 1).collect::<Vec<_>>());
    for n in Countdown(3) {
        print!("{n} ");
    }
    println!("liftoff");
    println!("{}", Countdown(5).zip(Countdown(5).skip(1)).map(|(a, b)| a * b).filter(|x| x % 3 == 0).sum::<u32>());
    let deck: Deck = Countdown(3).collect();
    for card in &deck {
        print!("{card} ");
    }
    println!("{}", deck.into_iter().rev().collect::<Vec<_>>().join(","));
    println!("{:?}", evens(&[1, 2, 3, 4]).collect::<Vec<_>>());
    let mut it = Countdown(4);
    println!("{:?} {:?} {:?}", it.next(), it.by_ref().take(2).collect::<Vec<_>>(), it.next());
    println!("{:?} {:?}", it.next(), it.next());
}
