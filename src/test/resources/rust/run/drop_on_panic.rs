struct Guard(u32);

impl Drop for Guard {
    fn drop(&mut self) {
        println!("guard {} (panicking: {})", self.0, std::thread::panicking());
    }
}

fn deep(n: u32) -> u32 {
    let _g = Guard(n);
    if n == 0 {
        let v: Vec<u32> = Vec::new();
        return v[n as usize];
    }
    deep(n - 1) + 1
}

fn main() {
    let result = std::thread::spawn(|| deep(2)).join();
    println!("{}", result.is_err());
    let _last = Guard(9);
    deep(0);
    println!("not reached");
}
