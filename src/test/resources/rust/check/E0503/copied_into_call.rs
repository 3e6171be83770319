fn put(slot: &mut i32, n: i32) {
    *slot = n;
}

fn main() {
    let mut n = 1;
    put(&mut n, n + 1);
    println!("{}", n);
}
