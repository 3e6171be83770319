use std::thread;

struct Server {
    name: String,
}

impl Server {
    fn start(&self) -> thread::JoinHandle<()> {
        thread::spawn(move || println!("{}", self.name))
    }
}

fn main() {
    let s = Server { name: String::from("s") };
    s.start().join().unwrap();
}
