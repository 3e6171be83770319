fn set(n: &i32) {
    *n = 1;
}

fn main() {
    let n = 0;
    set(&n);
    println!("{}", n);
}
