use std::process;

struct Loud;

impl Drop for Loud {
    fn drop(&mut self) {
        println!("never dropped");
    }
}

fn run(n: i32) -> Result<i32, String> {
    if n > 2 { Err(format!("{n} is too much")) } else { Ok(n) }
}

fn main() {
    let _loud = Loud;
    let h = std::thread::spawn(|| 2);
    let n = h.join().unwrap();
    println!("{:?}", run(n));
    if let Err(e) = run(n + 1) {
        eprintln!("error: {e}");
        process::exit(7);
    }
}
