fn main() {
    let mut v = vec![Some(1), None, Some(3)];
    for slot in &mut v {
        match slot {
            Some(n) if *n > 1 => *n *= 10,
            Some(_) => *slot = None,
            None => *slot = Some(0),
        }
    }
    println!("{:?}", v);
}
