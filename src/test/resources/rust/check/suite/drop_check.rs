struct Wrap<'a>(&'a str);

struct Loud<'a>(&'a str);

impl Drop for Loud<'_> {
    fn drop(&mut self) {
        println!("{}", self.0);
    }
}

fn no_drop() {
    let (w, s);
    s = String::from("s");
    w = Wrap(&s);
    println!("{}", w.0);
}

fn with_drop() {
    let (l, s);
    s = String::from("s");
    l = Loud(&s);
    println!("{}", l.0);
}

fn vec_of_drop() {
    let mut v = vec![];
    let s = String::from("s");
    v.push(Loud(&s));
}

fn vec_of_no_drop() {
    let mut v = vec![];
    let s = String::from("s");
    v.push(Wrap(&s));
}

fn box_dyn() {
    let mut v: Vec<Box<dyn Fn() -> usize + '_>> = vec![];
    let s = String::from("s");
    v.push(Box::new(|| s.len()));
}

fn assigned_before_end() {
    let mut l = Loud("static");
    let s = String::from("s");
    l = Loud(&s);
    l = Loud("static again");
    println!("{}", l.0);
}

fn main() {
    no_drop();
    with_drop();
    vec_of_drop();
    vec_of_no_drop();
    box_dyn();
    assigned_before_end();
}
