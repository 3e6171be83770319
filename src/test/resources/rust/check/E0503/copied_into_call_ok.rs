fn put(n: i32, slot: &mut i32) {
    *slot = n;
}

fn main() {
    let mut n = 1;
    put(n + 1, &mut n);
    println!("{}", n);
}
