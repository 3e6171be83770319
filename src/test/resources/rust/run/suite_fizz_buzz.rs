use std::sync::mpsc::{channel, Receiver};
use std::thread;

fn periodical(n: isize) -> Receiver<bool> {
    let (chan, port) = channel();
    thread::spawn(move || {
        loop {
            for _ in 1..n {
                match chan.send(false) {
                    Ok(()) => {}
                    Err(..) => break,
                }
            }
            match chan.send(true) {
                Ok(()) => {}
                Err(..) => break,
            }
        }
    });
    return port;
}

fn integers(to: isize) -> Receiver<isize> {
    let (chan, port) = channel();
    thread::spawn(move || {
        let mut i = 1;
        while i <= to {
            if chan.send(i).is_err() {
                return;
            }
            i = i + 1;
        }
    });
    return port;
}

fn main() {
    let threes = periodical(3);
    let fives = periodical(5);
    for i in integers(15) {
        match (threes.recv().unwrap(), fives.recv().unwrap()) {
            (true, true) => println!("FizzBuzz"),
            (true, false) => println!("Fizz"),
            (false, true) => println!("Buzz"),
            (false, false) => println!("{}", i),
        }
    }
}
