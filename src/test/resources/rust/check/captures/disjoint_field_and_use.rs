// A closure captures the place it mentions, not the whole variable.
struct State {
    name: String,
    hits: u32,
}

fn main() {
    let mut s = State { name: String::from("s"), hits: 0 };
    let mut hit = || s.hits += 1;
    println!("{}", s.name);
    hit();
    println!("{}", s.hits);
}
