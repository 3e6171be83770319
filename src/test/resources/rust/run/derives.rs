use std::collections::{BTreeSet, HashMap, HashSet};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
enum Suit {
    #[default]
    Hearts,
    Spades,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
struct Card {
    suit: Suit,
    rank: u8,
}

#[derive(Debug, Default, Clone)]
struct Player {
    name: String,
    hand: Vec<Card>,
    score: Option<i32>,
    ratio: f32,
    done: bool,
}

#[derive(Clone, Debug)]
struct Loud(String);

struct Handle {
    id: u32,
    copies: u32,
}

impl Clone for Handle {
    fn clone(&self) -> Self {
        Handle { id: self.id, copies: self.copies + 1 }
    }
}

impl PartialEq<u32> for Handle {
    fn eq(&self, other: &u32) -> bool {
        self.id == *other
    }
}

fn main() {
    let a = Card { suit: Suit::Spades, rank: 9 };
    let b = Card { rank: 10, ..a.clone() };
    println!("{} {} {:?}", a == b, a < b, a.cmp(&b));
    println!("{:?} {:?}", Card::default(), Suit::default() as u8);
    println!("{}", Card { suit: Suit::Hearts, rank: 13 } < Card { suit: Suit::Spades, rank: 2 });
    let mut p = Player { name: "ann".to_string(), ..Default::default() };
    p.hand.push(a.clone());
    let q = p.clone();
    p.hand[0].rank = 1;
    p.score = p.score.or(Some(0)).map(|s| s + 5);
    println!("{:?}", p);
    println!("{:?} {}", q.hand, q.done);
    let set: HashSet<Card> = vec![a.clone(), b.clone(), a.clone()].into_iter().collect();
    println!("{} {}", set.len(), set.contains(&b));
    let ordered: BTreeSet<Card> = [b.clone(), a.clone(), Card::default()].into();
    println!("{:?}", ordered.iter().map(|c| c.rank).collect::<Vec<_>>());
    let mut points = HashMap::new();
    points.insert(Suit::Hearts, 1);
    points.insert(Suit::Spades, 2);
    println!("{}", set.iter().map(|c| points[&c.suit] * c.rank as i32).sum::<i32>());
    let h = Handle { id: 4, copies: 0 };
    let i = h.clone().clone();
    println!("{} {} {}", i.copies, i == 4, h == 5);
    let mut l = Loud("a".into());
    let m = l.clone();
    l.0.push('b');
    println!("{:?} {:?}", l, m);
    println!("{:?}", std::mem::replace(&mut l, m.clone()).0);
    println!("{:?}", Some(a).clone().zip(Some((1, [Suit::Spades; 2]))));
}
