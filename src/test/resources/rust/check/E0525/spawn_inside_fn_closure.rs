use std::thread;

fn main() {
    let names = vec![String::from("a")];
    let start = move |_i: i32| thread::spawn(move || println!("{:?}", names));
    run(start);
}

fn run<F: Fn(i32) -> thread::JoinHandle<()>>(f: F) {
    f(1).join().unwrap();
}
