macro_rules! counter {
    () => {
        let mut count = 0;
    };
}

fn main() {
    counter!();
    count += 1;
    println!("{count}");
}
