fn evens() -> impl Iterator<Item = i32> {
    let v = vec![1, 2];
    v.into_iter().filter(|n| n % 2 == 0)
}

fn main() {
    println!("{}", evens().count());
}
