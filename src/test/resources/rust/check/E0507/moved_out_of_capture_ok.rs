fn call<F: Fn() -> String>(f: F) -> String {
    f()
}

fn main() {
    let s = String::from("x");
    println!("{}", call(|| s.clone()));
}
