#![allow(dead_code)]

enum Message {
    Text(String),
    Pair(String, u32),
    Nothing,
}

use Message::*;

fn moves_in_arm(m: Message) -> String {
    match m {
        Text(s) => s,
        Pair(s, n) => s + &n.to_string(),
        Nothing => String::new(),
    }
}

fn used_after_binding_by_value(m: Message) {
    match m {
        Text(s) => drop(s),
        _ => {}
    }
    moves_in_arm(m);
}

fn used_after_binding_copy(m: Message) {
    match m {
        Pair(_, n) => println!("{}", n),
        _ => {}
    }
    moves_in_arm(m);
}

fn assigned_in_arm(mut m: Message) {
    match m {
        Text(ref s) => {
            m = Nothing;
            println!("{}", s);
        }
        _ => {}
    }
    moves_in_arm(m);
}

fn mutable_in_arm(mut m: Message) {
    match m {
        Text(ref mut s) | Pair(ref mut s, _) => s.push('!'),
        Nothing => m = Text(String::new()),
    }
    moves_in_arm(m);
}

fn guard_moves(m: Option<String>) -> usize {
    match m {
        Some(s) if { drop(s); false } => 1,
        Some(s) => s.len(),
        None => 0,
    }
}

fn through_reference(m: &Message) -> &str {
    match m {
        Text(s) | Pair(s, _) => s,
        Nothing => "",
    }
}

fn main() {
    used_after_binding_by_value(Nothing);
    used_after_binding_copy(Nothing);
    assigned_in_arm(Nothing);
    mutable_in_arm(Nothing);
    guard_moves(None);
    through_reference(&Nothing);
}
