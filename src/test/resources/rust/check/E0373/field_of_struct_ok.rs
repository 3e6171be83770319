use std::thread;

struct Job {
    name: String,
    size: usize,
}

fn main() {
    let job = Job { name: String::from("a"), size: 3 };
    let h = thread::spawn(move || println!("{} {}", job.name.len(), job.size));
    h.join().unwrap();
}
