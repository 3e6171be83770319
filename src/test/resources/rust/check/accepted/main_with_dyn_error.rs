use std::error::Error;
use std::thread;

fn number(text: &str) -> Result<i32, Box<dyn Error>> {
    if text.is_empty() {
        return Err("nothing".into());
    }
    Ok(text.parse()?)
}

fn main() -> Result<(), Box<dyn Error>> {
    let one = number("1")?;
    let two = thread::spawn(move || one + 1).join().map_err(|_| "panicked")?;
    println!("{two}");
    Ok(())
}
