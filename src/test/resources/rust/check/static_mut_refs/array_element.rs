static mut TABLE: [i32; 3] = [0; 3];

fn main() {
    unsafe {
        TABLE[1] = 5;
        for x in TABLE.iter() {
            println!("{}", x);
        }
    }
}
