use std::ptr;

struct Node {
    value: i32,
    next: *mut Node,
}

struct Chain {
    head: *mut Node,
}

impl Chain {
    fn push(&mut self, value: i32) {
        let node = Box::new(Node { value, next: self.head });
        self.head = Box::into_raw(node);
    }

    fn pop(&mut self) -> Option<i32> {
        if self.head.is_null() {
            return None;
        }
        let node = unsafe { Box::from_raw(self.head) };
        self.head = node.next;
        Some(node.value)
    }
}

impl Drop for Chain {
    fn drop(&mut self) {
        while let Some(v) = self.pop() {
            println!("freed {v}");
        }
    }
}

fn swap(a: *mut i32, b: *mut i32) {
    unsafe {
        let t = *a;
        *a = *b;
        *b = t;
    }
}

fn main() {
    let mut n = 5;
    let p = &mut n as *mut i32;
    let q = p as *const i32;
    unsafe {
        *p += 1;
        println!("{} {}", *p, *q);
    }
    let mut m = 9;
    swap(&mut n, &mut m);
    println!("{n} {m}");
    unsafe { ptr::swap(&mut n, &mut m) };
    println!("{n} {m} {}", ptr::null::<i32>().is_null());
    let a = [1, 2, 3];
    let first = a.as_ptr();
    println!("{} {}", unsafe { *first.add(2) }, unsafe { first.offset(1).read() });
    let mut chain = Chain { head: ptr::null_mut() };
    for v in 1..4 {
        chain.push(v);
    }
    println!("{:?}", chain.pop());
    println!("{:?}", unsafe { chain.head.as_ref() }.map(|n| n.value));
}
