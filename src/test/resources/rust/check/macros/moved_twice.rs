macro_rules! consume {
    ($e:expr) => { drop($e) };
}

macro_rules! twice {
    ($v:ident) => {
        consume!($v);
        consume!($v);
    };
}

fn main() {
    let s = String::from("a");
    consume!(s);
    println!("{s}");
    let t = String::from("b");
    twice!(t);
}
