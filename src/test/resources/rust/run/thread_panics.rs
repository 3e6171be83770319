use std::thread;

fn work(n: i32) -> i32 {
    if n % 2 == 1 {
        panic!("odd number {}", n);
    }
    n / 2
}

fn main() {
    for n in [4, 5] {
        let result = thread::spawn(move || work(n)).join();
        match result {
            Ok(half) => println!("{} halves to {}", n, half),
            Err(e) => match e.downcast_ref::<String>() {
                Some(text) => println!("{} failed: {}", n, text),
                None => println!("{} failed", n),
            },
        }
    }
    let result = thread::spawn(|| -> () { panic!("plain text") }).join();
    if let Err(e) = &result {
        println!("{:?}", e.downcast_ref::<&str>());
    }
    println!("{}", result.is_err());
    println!("{:?}", thread::spawn(|| 3).join());
    println!("{:?}", thread::spawn(|| -> i32 { None.unwrap() }).join());
    println!("main goes on");
}
