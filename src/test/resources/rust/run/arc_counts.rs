use std::sync::{Arc, Weak};
use std::thread;

#[derive(Debug, Clone, PartialEq)]
struct Config {
    name: String,
    limit: u32,
}

fn main() {
    let config = Arc::new(Config { name: "main".into(), limit: 3 });
    println!("{}", Arc::strong_count(&config));
    let other = config.clone();
    println!("{} {}", Arc::strong_count(&config), Arc::ptr_eq(&config, &other));

    let limit = thread::spawn(move || other.limit).join().unwrap();
    println!("{} {}", limit, Arc::strong_count(&config));

    let weak: Weak<Config> = Arc::downgrade(&config);
    println!("{} {:?}", Arc::weak_count(&config), weak.upgrade().map(|c| c.name.clone()));

    let mut copy = Arc::clone(&config);
    Arc::make_mut(&mut copy).limit = 9;
    println!("{} {} {}", config.limit, copy.limit, config == copy);

    let mut only = Arc::new(5);
    if let Some(n) = Arc::get_mut(&mut only) {
        *n += 1;
    }
    println!("{}", only);

    drop(config);
    println!("{:?}", weak.upgrade());
    match Arc::try_unwrap(copy) {
        Ok(c) => println!("{:?}", c),
        Err(_) => println!("still shared"),
    }
    let shared = Arc::new(1);
    let _also = shared.clone();
    println!("{:?}", Arc::try_unwrap(shared));
}
