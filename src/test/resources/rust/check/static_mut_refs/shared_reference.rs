static mut NAMES: Vec<String> = Vec::new();

fn main() {
    let n = unsafe { &NAMES };
    println!("{}", n.len());
}
