use std::thread;

struct State {
    name: String,
    hits: Vec<u32>,
}

fn main() {
    let s = State { name: String::from("s"), hits: vec![1] };
    let h = thread::spawn(move || println!("{:?}", s.hits));
    println!("{}", s.name);
    h.join().unwrap();
}
