fn main() {
    let handles = vec![std::thread::spawn(|| 1)];
    for h in &handles {
        println!("{}", h.join().unwrap());
    }
}
