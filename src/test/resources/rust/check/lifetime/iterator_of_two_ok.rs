struct Words<'a> {
    text: &'a str,
}

impl<'a> Words<'a> {
    fn first(&self) -> &'a str {
        self.text.split(' ').next().unwrap_or("")
    }

    fn or(&self, other: &'a str) -> &'a str {
        if self.text.is_empty() { other } else { self.first() }
    }
}

fn main() {
    println!("{}", Words { text: "a b" }.or("c"));
}
