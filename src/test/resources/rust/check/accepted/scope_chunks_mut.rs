use std::thread;

fn main() {
    let mut data = vec![1, 2, 3, 4, 5];
    thread::scope(|s| {
        for (i, chunk) in data.chunks_mut(2).enumerate() {
            s.spawn(move || {
                for x in chunk {
                    *x += i;
                }
            });
        }
    });
    println!("{:?}", data);
}
