fn main() {
    let mut state = 1;
    match state {
        1 => {
            let r = &mut state;
            *r = 2;
        }
        _ => {}
    }
    println!("{}", state);
}
