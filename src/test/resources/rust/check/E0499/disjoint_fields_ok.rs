struct State {
    hits: u32,
    misses: u32,
}

fn main() {
    let mut s = State { hits: 0, misses: 0 };
    let mut hit = || s.hits += 1;
    let mut miss = || s.misses += 1;
    hit();
    miss();
    println!("{} {}", s.hits, s.misses);
}
