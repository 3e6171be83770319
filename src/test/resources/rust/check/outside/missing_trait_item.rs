trait Job {
    fn run(&self);
}

struct Nothing;

impl Job for Nothing {}

fn main() {
    Nothing.run();
}
