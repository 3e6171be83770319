struct Log<'a>(&'a String);

impl Drop for Log<'_> {
    fn drop(&mut self) {
        println!("end {}", self.0);
    }
}

fn main() {
    let s = String::from("x");
    let _log = Log(&s);
    drop(s);
}
