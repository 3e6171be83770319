static mut COUNTER: u32 = 0;
static mut TABLE: [i32; 4] = [0; 4];
static mut LEVEL: Level = Level { n: 1, name: "low" };

#[derive(Clone, Copy)]
struct Level {
    n: u8,
    name: &'static str,
}

fn add_to_count(inc: u32) {
    unsafe {
        COUNTER += inc;
    }
}

unsafe fn set(i: usize, value: i32) -> i32 {
    unsafe {
        let old = TABLE[i];
        TABLE[i] = value;
        old
    }
}

fn main() {
    for n in 1..=4 {
        add_to_count(n);
    }
    let seen = unsafe { COUNTER };
    println!("COUNTER: {seen}");
    unsafe {
        set(1, 5);
        println!("{} {:?}", set(1, 6), { TABLE });
        LEVEL.n += 1;
        LEVEL.name = "mid";
        let copy = LEVEL;
        println!("{} {}", copy.n, copy.name);
    }
    let h = std::thread::spawn(|| unsafe {
        COUNTER *= 10;
        COUNTER
    });
    println!("{}", h.join().unwrap());
}
