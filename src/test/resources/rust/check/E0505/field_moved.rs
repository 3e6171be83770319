struct Job {
    name: String,
    size: usize,
}

fn main() {
    let job = Job { name: String::from("a"), size: 1 };
    let r = &job.name;
    let n = job.name;
    println!("{} {} {}", r, n, job.size);
}
