struct State {
    hits: u32,
    misses: u32,
}

fn main() {
    let mut s = State { hits: 0, misses: 0 };
    let mut hit = || s.hits += 1;
    let mut again = || s.hits += 2;
    hit();
    again();
    println!("{} {}", s.hits, s.misses);
}
