use std::panic;

fn check(name: &str, f: impl FnOnce() + panic::UnwindSafe) {
    println!("{}: {}", name, if panic::catch_unwind(f).is_ok() { "passed" } else { "failed" });
}

fn main() {
    check("true", || assert!(1 + 1 == 2));
    check("false", || assert!(1 + 1 == 3));
    check("message", || assert!(false, "value was {}", 5));
    check("eq", || assert_eq!(vec![1, 2], [1, 2], "same"));
    check("not eq", || assert_eq!("left", "right"));
    check("eq message", || assert_eq!(1, 2, "numbers {} and {}", 1, 2));
    check("ne", || assert_ne!(3, 3));
    check("debug", || debug_assert!(2 > 3, "debug"));
    check("unreachable", || unreachable!());
    check("unreachable message", || unreachable!("state {}", 7));
    check("todo", || todo!());
    check("todo message", || todo!("later"));
    check("unimplemented", || unimplemented!("{} is not", "this"));
    check("panic", || panic!());
    check("panic text", || panic!("text"));
    check("panic value", || panic!("{0}-{0} {name}", 1, name = "n"));
    check("result", || {
        Err::<(), _>("broken").unwrap();
    });
    check("expect", || {
        Err::<(), i32>(-1).expect("should work");
    });
    check("remainder", || {
        let v: Vec<i32> = vec![];
        let _ = v.iter().max().unwrap();
    });
    assert_eq!(1 + 1, 3, "the last one is not caught");
}
