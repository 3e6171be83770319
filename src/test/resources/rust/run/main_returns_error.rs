#[derive(Debug)]
enum Failure {
    Empty,
    TooLong { length: usize },
}

fn check(word: &str) -> Result<usize, Failure> {
    match word.len() {
        0 => Err(Failure::Empty),
        n if n > 5 => Err(Failure::TooLong { length: n }),
        n => Ok(n),
    }
}

fn main() -> Result<(), Failure> {
    println!("{:?}", check(""));
    println!("{}", check("abc")?);
    check("abcdefgh")?;
    println!("not reached");
    Ok(())
}
