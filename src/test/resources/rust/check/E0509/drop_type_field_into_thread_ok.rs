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
    let h = thread::spawn(move || println!("{:?}", job.data));
    h.join().unwrap();
}
