fn first(v: &[String]) -> String {
    match *v {
        [first, ..] => first,
        [] => String::new(),
    }
}

fn main() {
    println!("{}", first(&[String::from("a")]));
}
