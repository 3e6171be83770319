use std::sync::mpsc::{channel, Sender};
use std::thread;

fn f(tx: Sender<usize>, depth: usize, n: usize) {
    if depth == 0 {
        tx.send(n).unwrap();
    } else {
        let tx2 = tx.clone();
        thread::spawn(move || f(tx2, depth - 1, n * 2));
        thread::spawn(move || f(tx, depth - 1, n * 2 + 1));
    }
}

fn sum(v: Vec<u64>) -> u64 {
    if v.len() <= 2 {
        return v.into_iter().sum();
    }
    let mut left = v;
    let right = left.split_off(left.len() / 2);
    let h = thread::spawn(move || sum(right));
    sum(left) + h.join().unwrap()
}

fn merge_sort(v: &[i32]) -> Vec<i32> {
    if v.len() < 2 {
        return v.to_vec();
    }
    let (a, b) = v.split_at(v.len() / 2);
    let (a, b) = thread::scope(|s| {
        let left = s.spawn(|| merge_sort(a));
        let right = merge_sort(b);
        (left.join().unwrap(), right)
    });
    let mut out = Vec::with_capacity(v.len());
    let (mut i, mut j) = (0, 0);
    while i < a.len() && j < b.len() {
        if a[i] <= b[j] {
            out.push(a[i]);
            i += 1;
        } else {
            out.push(b[j]);
            j += 1;
        }
    }
    out.extend_from_slice(&a[i..]);
    out.extend_from_slice(&b[j..]);
    out
}

pub fn main() {
    let (tx, rx) = channel();
    f(tx, 3, 1);
    let mut all: Vec<usize> = rx.iter().collect();
    all.sort();
    assert_eq!(all, (8..16).collect::<Vec<_>>());
    println!("{}", sum((1..=9).collect()));
    println!("{:?}", merge_sort(&[5, 2, 9, -1, 7, 0]));
}
