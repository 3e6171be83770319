fn evens() -> impl Iterator<Item = &'static i32> {
    let v = vec![1, 2];
    v.iter().filter(|n| **n % 2 == 0)
}

fn main() {
    println!("{}", evens().count());
}
