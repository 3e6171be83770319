use std::thread;

fn main() {
    let mut data = [1, 2, 3, 4];
    let (left, right) = data.split_at_mut(2);
    thread::scope(|s| {
        s.spawn(|| left.iter_mut().for_each(|x| *x += 1));
        s.spawn(|| right.iter_mut().for_each(|x| *x += 1));
    });
    println!("{:?}", data);
}
