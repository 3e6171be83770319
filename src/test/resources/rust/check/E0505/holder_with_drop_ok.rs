struct Log<'a>(&'a String);

fn main() {
    let s = String::from("x");
    let log = Log(&s);
    println!("{}", log.0);
    drop(s);
}
