// In 2021 the guard of a block's last expression outlives the block's variables.
use std::sync::Mutex;

fn main() {
    let m = Mutex::new(1);
    let n = {
        let step = 2;
        *m.lock().unwrap() + step
    };
    println!("{}", n);
}
