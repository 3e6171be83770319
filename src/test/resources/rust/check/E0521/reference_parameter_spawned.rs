use std::thread;

fn show(words: &Vec<String>) {
    let h = thread::spawn(move || println!("{:?}", words));
    h.join().unwrap();
}

fn main() {
    show(&vec![String::from("a")]);
}
