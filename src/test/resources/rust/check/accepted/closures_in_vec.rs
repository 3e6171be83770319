fn main() {
    let base = 10;
    let ops: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(|x| x + 1), Box::new(move |x| x + base)];
    println!("{}", ops.iter().fold(0, |acc, op| op(acc)));
    println!("{}", base);
}
