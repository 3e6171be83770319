use std::rc::Rc;

static WORDS: Vec<i32> = Vec::new();

fn main() {
    let mut r = Rc::new(String::new());
    Rc::get_mut(&mut r).unwrap().push('a');
    println!("{} {}", r, WORDS.len());
}
