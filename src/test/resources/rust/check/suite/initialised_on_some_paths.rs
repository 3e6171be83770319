#![allow(unused_assignments)]

fn cond() -> bool {
    std::env::args().count() > 3
}

fn and_or() {
    let x: i32;
    if cond() && {
        x = 1;
        cond()
    } {
        println!("{}", x);
    }
    println!("{}", x);
}

fn loop_with_break() {
    let x: i32;
    loop {
        if cond() {
            x = 1;
            break;
        }
    }
    println!("{}", x);
}

fn while_true() {
    let x: i32;
    while cond() {
        x = 1;
        break;
    }
    println!("{}", x);
}

fn twice_in_loop() {
    let x: i32;
    for _ in 0..2 {
        x = 1;
    }
}

fn field_of_uninitialised() {
    struct P {
        x: i32,
    }
    let mut p: P;
    p.x = 3;
    println!("{}", p.x);
}

fn returns(x: Option<i32>) -> i32 {
    let y;
    match x {
        Some(n) => y = n,
        None => return 0,
    }
    y
}

fn main() {
    and_or();
    loop_with_break();
    while_true();
    twice_in_loop();
    field_of_uninitialised();
    returns(None);
}
