#[allow(unused_assignments)]
fn main() {
    let mut n = 1;
    n = 2;
    let mut handles = vec![];
    for _ in 0..2 {
        handles.push(std::thread::spawn(move || n + 1));
    }
    for one in handles {
        println!("{}", one.join().unwrap());
    }
    let ignored = 3;
    std::thread::spawn(move || {
        let _ = ignored;
    });
}
