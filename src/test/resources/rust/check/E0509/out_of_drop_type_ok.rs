struct Guard {
    name: String,
}

impl Drop for Guard {
    fn drop(&mut self) {
        println!("drop {}", self.name);
    }
}

fn main() {
    let mut g = Guard { name: String::from("g") };
    let n = std::mem::take(&mut g.name);
    println!("{}", n);
}
