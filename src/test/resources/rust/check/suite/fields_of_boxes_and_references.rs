struct Pair {
    left: Box<i32>,
    right: Box<i32>,
}

fn disjoint_fields(p: &mut Pair) {
    let l = &mut p.left;
    let r = &mut p.right;
    std::mem::swap(l, r);
}

fn same_field(p: &mut Pair) {
    let l = &mut p.left;
    let m = &mut p.left;
    **l += **m;
}

fn whole_and_field(p: &mut Pair) {
    let l = &p.left;
    let q = &mut *p;
    q.right = Box::new(1);
    println!("{}", l);
}

fn move_one(p: Pair) -> Box<i32> {
    let l = p.left;
    *p.right + *l;
    p.right
}

fn move_one_use_whole(p: Pair) {
    let l = p.left;
    println!("{}", l);
    disjoint(p);
}

fn disjoint(p: Pair) {
    let Pair { left, right } = p;
    println!("{} {}", left, right);
}

fn move_from_reference(p: &Pair) -> Box<i32> {
    p.left
}

fn main() {
    let mut p = Pair { left: Box::new(1), right: Box::new(2) };
    disjoint_fields(&mut p);
    same_field(&mut p);
    whole_and_field(&mut p);
    println!("{}", move_from_reference(&p));
    move_one(p);
    move_one_use_whole(Pair { left: Box::new(1), right: Box::new(2) });
}
