fn name() -> String {
    let s = String::from("a");
    s
}

fn main() {
    println!("{}", name());
}
