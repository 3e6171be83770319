struct Job {
    name: String,
}

fn name(job: &Job) -> String {
    job.name.clone()
}

fn main() {
    println!("{}", name(&Job { name: String::from("a") }));
}
