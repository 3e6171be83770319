trait Job {
    fn run(&self);
}

struct Pool {
    jobs: Vec<Box<dyn Job>>,
}

impl Pool {
    fn add<J: Job>(&mut self, job: J) {
        self.jobs.push(Box::new(job));
    }
}

struct Hello;

impl Job for Hello {
    fn run(&self) {
        println!("hello");
    }
}

fn main() {
    let mut p = Pool { jobs: Vec::new() };
    p.add(Hello);
    p.jobs[0].run();
}
