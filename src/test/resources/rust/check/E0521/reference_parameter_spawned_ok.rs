use std::thread;

fn show(words: &Vec<String>) {
    thread::scope(|s| {
        s.spawn(move || println!("{:?}", words));
    });
}

fn main() {
    show(&vec![String::from("a")]);
}
