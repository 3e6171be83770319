use std::rc::Rc;

static WORDS: Vec<i32> = Vec::new();

fn main() {
    let r = Rc::new(String::new());
    r.push('a');
    WORDS.push(1);
}
