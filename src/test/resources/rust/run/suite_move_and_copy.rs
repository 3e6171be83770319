use std::sync::mpsc::channel;
use std::thread;

struct Point {
    x: isize,
    y: isize,
}

pub fn main() {
    let (tx, rx) = channel::<usize>();
    let x: Box<isize> = Box::new(1);
    let x_in_parent = &(*x) as *const isize as usize;
    let t = thread::spawn(move || {
        let x_in_child = &(*x) as *const isize as usize;
        tx.send(x_in_child).unwrap();
    });
    let x_in_child = rx.recv().unwrap();
    assert_eq!(x_in_parent, x_in_child);
    t.join().unwrap();

    let mut p = Point { x: 1, y: 2 };
    let q = thread::spawn(move || {
        p.x += 10;
        p
    })
    .join()
    .unwrap();
    assert_eq!(q.x + q.y, 13);

    let mut n = 1;
    let h = thread::spawn(move || {
        n += 1;
        n
    });
    assert_eq!(h.join().unwrap(), 2);
    n += 5;
    println!("{} {}", n, q.x);
}
