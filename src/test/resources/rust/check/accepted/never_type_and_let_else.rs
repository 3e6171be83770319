fn parse(s: &str) -> i32 {
    let Ok(n) = s.parse::<i32>() else {
        return -1;
    };
    let m: i32 = if n > 0 { n } else { panic!("negative") };
    m
}

fn main() {
    println!("{} {}", parse("4"), parse("x"));
}
