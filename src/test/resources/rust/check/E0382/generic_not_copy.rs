fn same<T>(x: T) -> (T, T) {
    (x, x)
}

fn main() {
    println!("{:?}", same(1));
}
