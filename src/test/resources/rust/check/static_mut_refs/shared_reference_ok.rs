static mut NAMES: Vec<String> = Vec::new();

fn main() {
    let n = unsafe { &*(&raw const NAMES) };
    println!("{}", n.len());
}
