fn main() {
    let mut x = Some(1);
    match x {
        None => {}
        Some(_) if { x = None; false } => {}
        Some(_) => {}
    }
    let mut p = (Some(1), 1);
    match p.0 {
        Some(2) if { p.0.take(); true } => {}
        Some(1) if { p.1 = 2; false } => {}
        None if { p = (None, 2); true } => {}
        _ => println!("{:?}", p),
    }
}
