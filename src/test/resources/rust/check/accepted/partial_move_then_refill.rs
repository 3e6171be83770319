struct Pair {
    a: String,
    b: String,
}

fn main() {
    let mut p = Pair { a: String::from("a"), b: String::from("b") };
    let a = p.a;
    p.a = String::from("c");
    let q = p;
    println!("{} {} {}", a, q.a, q.b);
}
