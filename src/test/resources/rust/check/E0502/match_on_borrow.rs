fn main() {
    let mut v = vec![Some(1), None];
    match v.first() {
        Some(x) => {
            v.push(None);
            println!("{:?}", x);
        }
        None => v.push(Some(0)),
    }
}
