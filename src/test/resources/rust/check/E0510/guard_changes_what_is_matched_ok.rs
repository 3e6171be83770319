fn main() {
    let mut x = Some(1);
    match x {
        None => {}
        Some(_) if x.is_none() => {}
        Some(_) => {}
    }
    let mut p = (Some(1), 1);
    match p.0 {
        Some(1) if { p.1 = 2; false } => {}
        _ => println!("{:?}", p),
    }
}
