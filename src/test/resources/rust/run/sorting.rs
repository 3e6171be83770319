use std::cmp::{Ordering, Reverse};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Player {
    score: u32,
    name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Level {
    Low,
    Mid(u8),
    High,
}

struct Version(u32, u32);

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.cmp_key() == other.cmp_key()
    }
}

impl Version {
    fn cmp_key(&self) -> (u32, u32) {
        (self.0, self.1)
    }
}

impl PartialOrd for Version {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.cmp_key().partial_cmp(&other.cmp_key())
    }
}

fn main() {
    let p = |name: &str, score| Player { score, name: name.to_string() };
    let mut players = vec![p("bob", 3), p("ann", 7), p("cid", 3), p("dan", 1)];
    players.sort();
    println!("{:?}", players.iter().map(|p| &p.name[..]).collect::<Vec<_>>());
    players.sort_by_key(|p| Reverse(p.score));
    println!("{:?}", players.iter().map(|p| p.name.as_str()).collect::<Vec<_>>());
    players.sort_by(|a, b| b.name.cmp(&a.name));
    println!("{:?}", players.iter().map(|p| p.score).collect::<Vec<_>>());
    players.sort_by(|a, b| a.score.cmp(&b.score).then_with(|| b.name.len().cmp(&a.name.len())).then(b.name.cmp(&a.name)));
    println!("{:?}", players.first().map(|p| p.name.clone()));
    println!("{:?} {:?}", players.iter().max().unwrap(), players.iter().min_by_key(|p| (p.score, &p.name)));

    let mut floats: Vec<f64> = vec![2.5, -1.0, 9.75, 0.0];
    floats.sort_by(|a, b| a.partial_cmp(b).unwrap());
    println!("{:?} {:?}", floats, 1.0f64.partial_cmp(&f64::NAN));
    floats.sort_by(|a, b| b.total_cmp(a));
    println!("{:?}", floats);
    println!("{:?} {:?}", floats.iter().cloned().fold(f64::NEG_INFINITY, f64::max), 3.max(9));

    let mut levels = [Level::High, Level::Mid(9), Level::Low, Level::Mid(2)];
    levels.sort_unstable();
    println!("{:?} {}", levels, Level::Mid(200) < Level::High);
    println!("{:?} {:?} {:?}", 1.cmp(&2), "b".cmp("a"), (1, 'z').cmp(&(1, 'z')));
    println!("{:?} {} {}", Ordering::Less.reverse(), Ordering::Equal.is_eq(), 2.cmp(&1).is_gt());
    println!("{} {}", Version(1, 2) < Version(1, 10), Version(2, 0) == Version(2, 0));
    println!("{} {} {}", 15.clamp(0, 10), std::cmp::max("a", "b"), std::cmp::min(4, -4));
    let mut words = vec!["banana", "Apple", "cherry"];
    words.sort_by_key(|w| w.to_lowercase());
    println!("{:?}", words);
    words.sort_by_cached_key(|w| w.len());
    println!("{:?}", words);
}
