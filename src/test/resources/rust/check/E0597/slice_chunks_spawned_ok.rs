use std::thread;

fn main() {
    let data = vec![1, 2, 3, 4];
    let mut handles = vec![];
    for chunk in data.chunks(2) {
        let chunk = chunk.to_vec();
        handles.push(thread::spawn(move || chunk.iter().sum::<i32>()));
    }
    for h in handles {
        println!("{}", h.join().unwrap());
    }
}
