trait Job: Send {
    fn run(&self);
}

struct Show<'a>(&'a str);

impl Job for Show<'_> {
    fn run(&self) {
        println!("{}", self.0);
    }
}

fn start(job: Box<dyn Job>) {
    std::thread::spawn(move || job.run()).join().unwrap();
}

fn main() {
    let name = String::from("n");
    start(Box::new(Show(&name)));
}
