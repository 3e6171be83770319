use std::process::ExitCode;

fn parse(args: &[&str]) -> Result<i32, std::num::ParseIntError> {
    let mut total = 0;
    for a in args {
        total += a.parse::<i32>()?;
    }
    Ok(total)
}

fn main() -> ExitCode {
    match parse(&["1", "2"]) {
        Ok(n) => println!("{n}"),
        Err(_) => return ExitCode::FAILURE,
    }
    if let Err(e) = parse(&["1", "two"]) {
        eprintln!("{e}");
        return ExitCode::from(3);
    }
    ExitCode::SUCCESS
}
