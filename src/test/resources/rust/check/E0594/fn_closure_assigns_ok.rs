fn apply(mut f: impl FnMut(i32)) {
    f(1);
}

fn main() {
    let mut sum = 0;
    apply(|x| sum += x);
    println!("{}", sum);
}
