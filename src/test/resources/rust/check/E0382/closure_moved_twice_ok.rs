use std::thread;

fn main() {
    let name = String::from("n");
    let work = move || println!("{}", name);
    let a = thread::spawn(work.clone());
    let b = thread::spawn(work);
    a.join().unwrap();
    b.join().unwrap();
}
