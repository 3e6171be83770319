enum Light {
    Red,
    Green,
}

fn main() {
    let l = Light::Red;
    match l {
        Light::Red => println!("stop"),
    }
    let _ = Light::Green;
}
