fn same<T: Copy>(x: T) -> (T, T) {
    (x, x)
}

fn main() {
    println!("{:?}", same(1));
}
