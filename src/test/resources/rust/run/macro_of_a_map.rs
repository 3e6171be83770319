use std::collections::HashMap;

macro_rules! hashmap {
    () => { HashMap::new() };
    ($($k:expr => $v:expr),+ $(,)?) => {{
        let mut map = HashMap::new();
        $(map.insert($k, $v);)+
        map
    }};
}

fn main() {
    let m = hashmap! { "one" => 1, "two" => 2, };
    let mut keys: Vec<_> = m.keys().copied().collect();
    keys.sort();
    for k in keys {
        println!("{k} = {}", m[k]);
    }
    let empty: HashMap<i32, i32> = hashmap!();
    println!("{}", empty.len());
}
