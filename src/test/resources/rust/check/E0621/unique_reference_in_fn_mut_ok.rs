fn each<'a>(items: &'a mut Vec<String>, out: &mut Vec<&'a mut String>) {
    items.iter_mut().for_each(|s| out.push(s));
    let extra: &mut String = out.pop().unwrap();
    extra.push('!');
}

fn pair<'a>(a: &'a mut i32, b: &'a mut i32) -> (&'a mut i32, &'a mut i32) {
    (a, b)
}

fn main() {
    let mut items = vec![String::from("a"), String::from("b")];
    let mut out = Vec::new();
    each(&mut items, &mut out);
    println!("{}", out.len());
    let (mut x, mut y) = (1, 2);
    let (p, q) = pair(&mut x, &mut y);
    std::mem::swap(p, q);
}
