use std::error::Error;
use std::fmt;
use std::num::ParseIntError;
use std::str::FromStr;

#[derive(Debug)]
enum AppError { Parse(ParseIntError), Negative(i64), Io(String) }
impl fmt::Display for AppError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AppError::Parse(e) => write!(f, "parse: {e}"),
            AppError::Negative(n) => write!(f, "negative: {}", n),
            AppError::Io(s) => f.write_str(s),
        }
    }
}
impl Error for AppError { fn source(&self) -> Option<&(dyn Error + 'static)> { match self { AppError::Parse(e) => Some(e), _ => None } } }
impl From<ParseIntError> for AppError { fn from(e: ParseIntError) -> Self { AppError::Parse(e) } }

fn parse(s: &str) -> Result<i64, AppError> {
    let n: i64 = s.parse()?;
    if n < 0 { return Err(AppError::Negative(n)); }
    if n == 99 { Err(AppError::Io("io".to_owned()))? }
    Ok(n)
}
fn dynamic(s: &str) -> Result<i64, Box<dyn Error>> {
    if s.is_empty() { return Err("empty".into()); }
    let n = parse(s)?;
    let f: f64 = "2.5".parse()?;
    Ok(n + f as i64)
}
struct Rgb(u8, u8, u8);
impl FromStr for Rgb {
    type Err = Box<dyn Error + Send + Sync>;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let p: Vec<&str> = s.split(',').collect();
        if p.len() != 3 { return Err(format!("want 3, got {}", p.len()).into()); }
        Ok(Rgb(p[0].parse()?, p[1].parse()?, p[2].parse()?))
    }
}
fn main() -> Result<(), Box<dyn Error>> {
    for s in ["5", "-1", "x", "99"] {
        match parse(s) { Ok(n) => println!("{n}"), Err(e) => println!("{e} / {e:?} / {}", e.source().is_some()) }
    }
    println!("{:?}", dynamic("7")?);
    println!("{}", dynamic("").unwrap_err());
    if let Err(e) = dynamic("q") { println!("{}", e.to_string()); }
    let c: Rgb = "1,2,3".parse().unwrap();
    println!("{}", c.0 + c.1 + c.2);
    println!("{}", "1,2".parse::<Rgb>().err().unwrap());
    println!("{}", "1,2,999".parse::<Rgb>().err().unwrap());
    let r: Result<u8, _> = u8::try_from(300i32);
    println!("{:?} {}", r, u8::try_from(200).unwrap_or(0));
    println!("{:?}", Ok::<i32, String>(3).and_then(|x| if x > 2 { Err("big".to_string()) } else { Ok(x) }).or_else(|e| if e == "big" { Ok::<i32, String>(0) } else { Err(e) }));
    println!("{:?}", Some(4).ok_or("none").map(|x| x * 2).unwrap_or_default());
    Err(Box::new(AppError::Io("final".into())))
}
