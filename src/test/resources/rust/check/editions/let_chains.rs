fn main() {
    let v = vec![Some(3), None, Some(10)];
    for x in &v {
        if let Some(n) = x && *n > 5 {
            println!("big {n}");
        } else {
            println!("no");
        }
    }
    let mut it = v.iter();
    while let Some(x) = it.next() && let Some(n) = x {
        println!("{n}");
    }
}
