use std::sync::Mutex;
use std::thread;

fn par_for<I, F>(iter: I, f: F)
where
    I: Iterator,
    I::Item: Send,
    F: Fn(I::Item) + Sync,
{
    thread::scope(|s| {
        for item in iter {
            let f = &f;
            s.spawn(move || f(item));
        }
    });
}

fn main() {
    let mut elements = [0; 20];
    par_for(elements.iter_mut().enumerate(), |(i, x)| *x = i as i32);
    let total = Mutex::new(0);
    par_for(elements.windows(4), |w| *total.lock().unwrap() += w.len());
    assert_eq!(*total.lock().unwrap(), 17 * 4);
    let mut sum = 0;
    par_for(elements.iter(), |x| sum += *x);
    println!("{}", sum);
}
