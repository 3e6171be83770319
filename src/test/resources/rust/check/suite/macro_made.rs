use std::thread;

macro_rules! spawn_all {
    ($($body:expr),+ $(,)?) => {
        vec![$(thread::spawn($body)),+]
    };
}

macro_rules! square {
    ($n:expr) => {{
        let n = $n;
        n * n
    }};
}

pub fn main() {
    let v = vec![1, 2];
    let w = v.clone();
    let hs = spawn_all!(move || v.len(), move || square!(w.len()));
    let total: usize = hs.into_iter().map(|h| h.join().unwrap()).sum();
    assert_eq!(total, 6);
}
