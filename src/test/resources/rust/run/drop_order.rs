struct Loud(&'static str);

impl Drop for Loud {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

struct Pair {
    first: Loud,
    second: Loud,
}

fn make(name: &'static str) -> Loud {
    println!("make {name}");
    Loud(name)
}

fn consume(_l: Loud) {
    println!("consume");
}

fn main() {
    let _a = make("a");
    let b = make("b");
    let _ = make("at once");
    let _c = make("c");
    {
        let _inner = make("inner");
        println!("end of block");
    }
    consume(b);
    make("statement");
    let mut d = make("d1");
    println!("assign");
    d = make("d2");
    let pair = Pair { first: make("first"), second: make("second") };
    let Pair { first, .. } = pair;
    println!("took {}", first.0);
    let v = vec![make("v0"), make("v1")];
    drop(v);
    let boxed: Box<Loud> = Box::new(make("boxed"));
    let moved = boxed;
    println!("{} {}", moved.0, d.0);
    let mut option = Some(make("option"));
    if let Some(l) = option.take() {
        println!("taken {}", l.0);
    }
    println!("{}", option.is_none());
    std::mem::forget(make("forgotten"));
    match make("matched").0.len() {
        7 => println!("seven"),
        _ => println!("other"),
    }
    let shadow = make("shadow1");
    let shadow = Loud(if shadow.0.len() > 3 { "shadow2" } else { "?" });
    println!("end of main {}", shadow.0);
}
