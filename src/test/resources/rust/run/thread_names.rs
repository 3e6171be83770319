use std::thread;

fn main() {
    let builder = thread::Builder::new().name("worker-1".to_string());
    let handle = builder
        .spawn(|| {
            let me = thread::current();
            println!("I am {}", me.name().unwrap_or("nobody"));
            me.name().map(|n| n.len())
        })
        .unwrap();
    let thread = handle.thread().clone();
    println!("{:?}", handle.join().unwrap());
    println!("{:?}", thread.name());
    println!("{:?}", thread::current().name());

    let unnamed = thread::spawn(|| thread::current().name().is_none());
    println!("{}", unnamed.join().unwrap());

    let a = thread::spawn(|| thread::current().id()).join().unwrap();
    println!("{}", a == thread::current().id());

    thread::scope(|s| {
        let h = thread::Builder::new().name(String::from("scoped")).spawn_scoped(s, || thread::current().name().unwrap().to_uppercase()).unwrap();
        println!("{}", h.join().unwrap());
    });
}
