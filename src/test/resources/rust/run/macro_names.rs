macro_rules! using_a {
    ($e:expr) => {{
        let a = 42;
        $e
    }};
}

macro_rules! swap {
    ($a:ident, $b:ident) => {
        let tmp = $a;
        $a = $b;
        $b = tmp;
    };
}

fn main() {
    let a = 10;
    println!("{}", using_a!(a * 2));
    let mut x = 1;
    let mut tmp = 2;
    swap!(x, tmp);
    println!("{x} {tmp}");
}
