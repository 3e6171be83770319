struct Finder {
    text: String,
}

impl Finder {
    fn or<'a>(&self, other: &'a str) -> &'a str {
        if self.text.is_empty() { other } else { &self.text }
    }
}

fn main() {
    let f = Finder { text: String::from("t") };
    println!("{}", f.or("o"));
}
