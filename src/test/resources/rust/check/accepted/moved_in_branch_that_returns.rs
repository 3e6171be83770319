fn show(s: String, quiet: bool) -> usize {
    if quiet {
        drop(s);
        return 0;
    }
    s.len()
}

fn main() {
    println!("{}", show(String::from("abc"), false));
}
