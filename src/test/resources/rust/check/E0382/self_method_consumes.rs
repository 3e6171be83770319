struct Token(String);

impl Token {
    fn spend(self) -> usize {
        self.0.len()
    }
}

fn main() {
    let t = Token(String::from("abc"));
    println!("{}", t.spend());
    println!("{}", t.spend());
}
