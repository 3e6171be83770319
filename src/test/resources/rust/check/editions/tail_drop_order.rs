struct Loud<'a>(&'a str);

impl Drop for Loud<'_> {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

impl Loud<'_> {
    fn len(&self) -> usize {
        self.0.len()
    }
}

fn length() -> usize {
    let _local = Loud("local");
    Loud("temporary").len()
}

fn main() {
    println!("{}", length());
}
