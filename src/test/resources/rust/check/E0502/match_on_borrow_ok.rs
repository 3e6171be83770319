fn main() {
    let mut v = vec![Some(1), None];
    match v.first() {
        Some(_) => v.push(None),
        None => v.push(Some(0)),
    }
    println!("{:?}", v);
}
