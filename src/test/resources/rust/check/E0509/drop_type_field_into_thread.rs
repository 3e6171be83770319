// A `move` closure of edition 2021 captures the field; of a type with a Drop it must take the whole.
use std::thread;

struct Job {
    data: Vec<i32>,
}

impl Drop for Job {
    fn drop(&mut self) {
        println!("job over");
    }
}

fn main() {
    let job = Job { data: vec![1, 2] };
    let h = thread::spawn(move || drop(job.data));
    h.join().unwrap();
}
