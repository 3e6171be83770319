use std::thread;

fn remaining(total: usize, used: &[usize]) -> usize {
    let mut left = total;
    for u in used {
        left -= u;
    }
    left
}

fn main() {
    println!("{}", remaining(10, &[3, 4]));
    let h = thread::spawn(|| remaining(5, &[3, 4]));
    println!("{}", h.join().is_err());
    let n = i8::MIN + (remaining(1, &[1]) as i8);
    println!("{}", n.wrapping_abs());
    println!("{}", -n);
}
