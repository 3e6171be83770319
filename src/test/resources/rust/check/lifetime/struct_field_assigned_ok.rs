struct Slot<'a> {
    name: &'a str,
}

fn set<'a, 'b: 'a>(slot: &mut Slot<'a>, name: &'b str) {
    slot.name = name;
}

fn main() {
    let mut s = Slot { name: "a" };
    set(&mut s, "b");
    println!("{}", s.name);
}
