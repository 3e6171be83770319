fn add(v: &mut Vec<i32>, n: i32) {
    v.push(n);
}

fn fill(v: &mut Vec<i32>) {
    for i in 0..3 {
        add(v, i);
    }
    add(&mut *v, 9);
    v.push(10);
}

fn main() {
    let mut v = vec![];
    fill(&mut v);
    println!("{:?}", v);
}
