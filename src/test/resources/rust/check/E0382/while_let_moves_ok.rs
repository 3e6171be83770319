fn main() {
    let stack = vec![1, 2];
    let mut rounds = 0;
    while rounds < 2 {
        let mut mine = stack.clone();
        while let Some(x) = mine.pop() {
            println!("{}", x);
        }
        rounds += 1;
    }
}
