fn first_or_push(v: &mut Vec<i32>) -> &mut i32 {
    if v.is_empty() {
        v.push(1);
    }
    &mut v[0]
}

fn main() {
    let mut v = vec![];
    *first_or_push(&mut v) += 1;
    println!("{:?}", v);
}
