use std::thread;

fn main() {
    let v = vec![1, 2, 3];
    thread::scope(|s| {
        s.spawn(|| {
            let total: i32 = v.iter().map(|x| x * v.len() as i32).sum();
            println!("{}", total);
        });
    });
    println!("{:?}", v);
}
