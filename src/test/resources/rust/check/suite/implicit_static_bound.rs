use std::fmt::Debug;
use std::thread;

fn print_later<T: Debug + Send + 'static>(value: T) -> thread::JoinHandle<()> {
    thread::spawn(move || println!("{:?}", value))
}

fn literal() {
    print_later("literal").join().unwrap();
    print_later(&5).join().unwrap();
}

fn local() {
    let n = 5;
    print_later(&n).join().unwrap();
}

fn owned_part(name: &str) {
    print_later(name.to_string()).join().unwrap();
    print_later(name.len()).join().unwrap();
}

fn borrowed_part(name: &str) {
    print_later(name).join().unwrap();
}

fn struct_with_reference(names: &[String]) {
    #[derive(Debug)]
    struct View<'a> {
        first: &'a str,
    }
    print_later(View { first: &names[0] }).join().unwrap();
}

fn main() {
    literal();
    local();
    owned_part("a");
    borrowed_part("b");
    struct_with_reference(&[String::from("c")]);
}
