use std::thread;

struct Server {
    name: String,
}

impl Server {
    fn start(&self) -> thread::JoinHandle<()> {
        let name = self.name.clone();
        thread::spawn(move || println!("{}", name))
    }
}

fn main() {
    let s = Server { name: String::from("s") };
    s.start().join().unwrap();
}
