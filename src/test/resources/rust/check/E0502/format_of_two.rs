fn main() {
    let mut list = vec![1];
    println!("{:?} {}", list.first_mut(), list.len());
    let text = format!("{:?} {:?}", list.first_mut(), list.last_mut());
    println!("{text}");
}
