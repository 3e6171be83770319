enum Message {
    Text(String),
    Quit,
}

fn text(m: &Message) -> String {
    match m {
        Message::Text(s) => s.clone(),
        Message::Quit => String::new(),
    }
}

fn main() {
    println!("{}{}", text(&Message::Text(String::from("a"))), text(&Message::Quit));
}
