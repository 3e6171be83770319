struct Raw(*mut i32);

impl Raw {
    unsafe fn add(&self) {
        unsafe { *self.0 += 1 }
    }
}

fn main() {
    let mut n = 0;
    let r = Raw(&mut n);
    r.add();
    println!("{}", n);
}
