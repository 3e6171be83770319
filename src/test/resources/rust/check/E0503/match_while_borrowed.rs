fn main() {
    let mut state = 1;
    let r = &mut state;
    match state {
        1 => *r = 2,
        _ => {}
    }
}
