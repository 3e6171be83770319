struct Holder {
    names: Vec<String>,
}

fn main() {
    let names = vec![String::from("a")];
    let n = names.len();
    let h = Holder { names };
    println!("{} {}", h.names.len(), n);
}
