static mut TABLE: [i32; 3] = [0; 3];

fn main() {
    unsafe {
        TABLE[1] = 5;
        let copy = TABLE;
        for x in copy.iter() {
            println!("{}", x);
        }
    }
}
