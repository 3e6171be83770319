struct State {
    name: String,
    hits: u32,
}

impl State {
    fn hit(&mut self) {
        self.hits += 1;
    }
}

fn main() {
    let mut s = State { name: String::from("s"), hits: 0 };
    let mut hit = || s.hit();
    println!("{}", s.name);
    hit();
}
