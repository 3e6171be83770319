fn set(n: &mut i32) {
    *n = 1;
}

fn main() {
    let mut n = 0;
    set(&mut n);
    println!("{}", n);
}
