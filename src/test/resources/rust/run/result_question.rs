use std::fmt;
use std::num::ParseIntError;

#[derive(Debug)]
enum ConfigError {
    Missing(&'static str),
    BadNumber(ParseIntError),
    OutOfRange { value: i64, max: i64 },
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            ConfigError::Missing(key) => write!(f, "missing {}", key),
            ConfigError::BadNumber(e) => write!(f, "bad number: {}", e),
            ConfigError::OutOfRange { value, max } => write!(f, "{value} is over {max}"),
        }
    }
}

impl std::error::Error for ConfigError {}

impl From<ParseIntError> for ConfigError {
    fn from(e: ParseIntError) -> Self {
        ConfigError::BadNumber(e)
    }
}

type Result<T> = std::result::Result<T, ConfigError>;

fn lookup<'a>(text: &'a str, key: &'static str) -> Result<&'a str> {
    text.split(';')
        .filter_map(|entry| entry.split_once('='))
        .find(|(k, _)| k.trim() == key)
        .map(|(_, v)| v.trim())
        .ok_or(ConfigError::Missing(key))
}

fn threads(text: &str) -> Result<i64> {
    let value: i64 = lookup(text, "threads")?.parse()?;
    if value > 64 {
        return Err(ConfigError::OutOfRange { value, max: 64 });
    }
    Ok(value)
}

fn boxed(text: &str) -> std::result::Result<i64, Box<dyn std::error::Error>> {
    let n = threads(text)?;
    if n == 0 {
        return Err("zero threads".into());
    }
    let extra: i64 = text.rsplit('+').next().unwrap_or("0").trim().parse().unwrap_or(0);
    Ok(n + extra)
}

fn main() {
    for text in ["threads = 4; name=x", "name = y", "threads=four", "threads=100", "threads="] {
        match threads(text) {
            Ok(n) => println!("{n} threads"),
            Err(e @ ConfigError::Missing(_)) => println!("use default: {e}"),
            Err(e) => println!("{e} / {e:?}"),
        }
    }
    println!("{:?}", boxed("threads=3").map_err(|e| e.to_string()));
    println!("{:?}", boxed("threads=0").map_err(|e| e.to_string()));
    println!("{}", boxed("x").unwrap_err());
    let ok: std::result::Result<i32, String> = Ok(2);
    let err: std::result::Result<i32, String> = Err("bad".into());
    println!("{:?} {:?}", ok.as_ref().map(|n| n * 2), err.as_ref().map_err(|e| e.len()));
    println!("{} {}", ok.clone().unwrap_or(0), err.clone().unwrap_or_else(|e| e.len() as i32));
    println!("{:?} {:?}", ok.as_ref().ok(), err.as_ref().err());
    println!("{:?}", ok.clone().and_then(|n| if n > 5 { Ok(n) } else { Err(format!("{n} is small")) }));
    println!("{:?} {}", err.clone().or_else(|_| Ok::<i32, String>(9)), ok.is_ok_and(|n| n == 2));
    println!("{:?}", "12".parse::<u8>().and_then(|n| "300".parse::<u8>().map(|m| m + n)));
    println!("{:?}", ["3", "4"].iter().map(|s| s.parse::<i32>()).sum::<std::result::Result<i32, _>>());
    println!("{}", err.map_or(-1, |n| n));
}
