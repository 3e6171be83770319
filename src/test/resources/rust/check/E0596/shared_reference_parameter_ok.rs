fn add(v: &mut Vec<i32>) {
    v.push(1);
}

fn main() {
    let mut v = vec![];
    add(&mut v);
    println!("{:?}", v);
}
