use std::thread;

struct Log {
    lines: Vec<String>,
}

impl Log {
    fn write(&mut self) {
        thread::scope(|s| {
            s.spawn(|| self.lines.push(String::from("a")));
        });
        println!("{}", self.lines.len());
    }
}

fn main() {
    let mut l = Log { lines: vec![] };
    l.write();
}
