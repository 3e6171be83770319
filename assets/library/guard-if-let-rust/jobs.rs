use std::sync::Mutex;

static JOBS: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn main() {
    if let Some(job) = JOBS.lock().unwrap().pop() {
        println!("job {job}");
    } else {
        JOBS.lock().unwrap().push(1); // is the guard of the condition still there?
        println!("one more job");
    }
}
