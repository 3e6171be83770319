struct Token(String);

impl Token {
    fn peek(&self) -> usize {
        self.0.len()
    }
}

fn main() {
    let t = Token(String::from("abc"));
    println!("{}", t.peek());
    println!("{}", t.peek());
}
