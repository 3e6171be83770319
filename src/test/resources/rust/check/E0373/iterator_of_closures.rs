fn main() {
    let jobs: Vec<Box<dyn Fn() -> i32>> = (0..3).map(|i| Box::new(|| i * 2) as Box<dyn Fn() -> i32>).collect();
    for job in &jobs {
        println!("{}", job());
    }
}
