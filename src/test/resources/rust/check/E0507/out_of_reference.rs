struct Job {
    name: String,
}

fn name(job: &Job) -> String {
    job.name
}

fn main() {
    println!("{}", name(&Job { name: String::from("a") }));
}
