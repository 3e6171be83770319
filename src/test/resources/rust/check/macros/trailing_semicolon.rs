macro_rules! say {
    ($text:expr) => {
        println!("{}", $text);
    };
}

fn main() {
    say!("first");
    match 1 {
        1 => say!("one"),
        _ => say!("many"),
    }
}
