use std::convert::TryFrom;
use std::fmt;
use std::str::FromStr;

#[derive(Debug, PartialEq, Clone, Copy)]
struct Celsius(f64);

#[derive(Debug, PartialEq, Clone, Copy)]
struct Fahrenheit(f64);

impl From<Celsius> for Fahrenheit {
    fn from(c: Celsius) -> Self {
        Fahrenheit(c.0 * 9.0 / 5.0 + 32.0)
    }
}

#[derive(Debug, PartialEq)]
struct Rgb {
    r: u8,
    g: u8,
    b: u8,
}

#[derive(Debug, PartialEq)]
enum RgbError {
    NoHash,
    Length(usize),
    Digit(std::num::ParseIntError),
}

impl From<std::num::ParseIntError> for RgbError {
    fn from(e: std::num::ParseIntError) -> Self {
        RgbError::Digit(e)
    }
}

impl FromStr for Rgb {
    type Err = RgbError;

    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let hex = s.strip_prefix('#').ok_or(RgbError::NoHash)?;
        if hex.len() != 6 {
            return Err(RgbError::Length(hex.len()));
        }
        let part = |i: usize| u8::from_str_radix(&hex[i..i + 2], 16);
        Ok(Rgb { r: part(0)?, g: part(2)?, b: part(4)? })
    }
}

impl From<(u8, u8, u8)> for Rgb {
    fn from((r, g, b): (u8, u8, u8)) -> Rgb {
        Rgb { r, g, b }
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.r, self.g, self.b)
    }
}

struct Even(u32);

impl TryFrom<u32> for Even {
    type Error = String;

    fn try_from(n: u32) -> Result<Self, Self::Error> {
        if n % 2 == 0 { Ok(Even(n)) } else { Err(format!("{n} is odd")) }
    }
}

fn length<S: AsRef<str>>(s: S) -> usize {
    s.as_ref().len()
}

fn greet(name: impl Into<String>) -> String {
    let mut s: String = name.into();
    s.insert_str(0, "hi ");
    s
}

fn main() {
    let f: Fahrenheit = Celsius(100.0).into();
    println!("{:?} {}", f, Fahrenheit::from(Celsius(-40.0)) == Fahrenheit(-40.0));
    println!("{:?} {}", "#ff8000".parse::<Rgb>(), Rgb::from((1, 2, 255)));
    for bad in ["ff", "#ff", "#gg0000"] {
        println!("{:?}", Rgb::from_str(bad));
    }
    let even: Result<Even, _> = 8u32.try_into();
    println!("{:?} {:?}", even.map(|e| e.0), Even::try_from(7).map(|e| e.0));
    println!("{} {} {}", length("abc"), length(String::from("ab")), greet("ann"));
    println!("{} {}", Rgb::from((0, 0, 0)).to_string().len(), greet(String::from("bob")));
    let v: Vec<u8> = "hi".into();
    let b: Box<str> = "boxed".into();
    let o: Option<i32> = 5.into();
    println!("{:?} {} {:?} {:?}", v, b, o, String::from('c'));
    let chars: Vec<char> = "ab".chars().collect();
    println!("{} {:?}", String::from_iter(&chars), <[i32; 2]>::try_from(&[1, 2][..]));
}
