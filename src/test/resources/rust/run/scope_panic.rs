use std::thread;

fn main() {
    let v = vec![1, 2, 3];
    let answer = thread::scope(|s| {
        let h = s.spawn(|| v[7]);
        h.join().unwrap_or(-1)
    });
    println!("{}", answer);
    thread::scope(|s| {
        s.spawn(|| {
            if v.len() == 3 {
                panic!("nobody joins me");
            }
        });
    });
    println!("not reached");
}
