struct Holder {
    names: Vec<String>,
}

fn main() {
    let names = vec![String::from("a")];
    let h = Holder { names };
    println!("{} {}", h.names.len(), names.len());
}
