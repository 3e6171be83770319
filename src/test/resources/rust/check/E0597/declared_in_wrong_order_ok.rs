struct Holder<'a>(&'a String);

impl Drop for Holder<'_> {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

fn main() {
    let name = String::from("x");
    let holder;
    holder = Holder(&name);
    println!("{}", holder.0);
}
