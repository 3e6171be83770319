#![allow(unused_mut, unused_parens, dead_code)]
#![allow(non_camel_case_types)]

use std::cmp;
use std::sync::mpsc::channel;

fn test_record() {
    struct R {
        val0: isize,
        val1: u8,
        val2: char,
    }
    let (tx, rx) = channel();
    let r0: R = R { val0: 0, val1: 1, val2: '2' };
    tx.send(r0).unwrap();
    let mut r1: R;
    r1 = rx.recv().unwrap();
    assert_eq!(r1.val0, 0);
    assert_eq!((r1.val1, r1.val2), (1, '2'));
}

fn test_str() {
    let (tx, rx) = channel();
    tx.send("test".to_string()).unwrap();
    let s: String = rx.recv().unwrap();
    assert_eq!(s.as_bytes()[0], 't' as u8);
    assert_eq!(s.as_bytes()[3], b't');
}

#[derive(Debug)]
enum t {
    tag1,
    tag2(isize),
    tag3(isize, u8, char),
}

impl cmp::PartialEq for t {
    fn eq(&self, other: &t) -> bool {
        match *self {
            t::tag1 => {
                match (*other) {
                    t::tag1 => true,
                    _ => false,
                }
            }
            t::tag2(a) => match *other {
                t::tag2(b) => a == b,
                _ => false,
            },
            t::tag3(a0, a1, a2) => match *other {
                t::tag3(b0, b1, b2) => a0 == b0 && a1 == b1 && a2 == b2,
                _ => false,
            },
        }
    }

    fn ne(&self, other: &t) -> bool {
        !(*self).eq(other)
    }
}

fn test_tag() {
    let (tx, rx) = channel();
    tx.send(t::tag1).unwrap();
    tx.send(t::tag2(10)).unwrap();
    tx.send(t::tag3(10, 11, 'A')).unwrap();
    let mut t1: t;
    t1 = rx.recv().unwrap();
    assert_eq!(t1, t::tag1);
    t1 = rx.recv().unwrap();
    assert_eq!(t1, t::tag2(10));
    assert_ne!(rx.recv().unwrap(), t::tag3(10, 11, 'B'));
}

fn test_channel_of_channels() {
    let (tx1, rx1) = channel();
    let (tx2, rx2) = channel();
    tx1.send(tx2).unwrap();
    let tx2 = rx1.recv().unwrap();
    tx2.send(10).unwrap();
    let mut i: isize;
    i = rx2.recv().unwrap();
    assert_eq!(i, 10);
}

pub fn main() {
    test_record();
    test_str();
    test_tag();
    test_channel_of_channels();
    println!("ok");
}
