use std::collections::HashMap;

fn entry<'a>(map: &'a mut HashMap<u32, String>, key: u32) -> &'a mut String {
    map.entry(key).or_insert_with(String::new)
}

fn main() {
    let mut m = HashMap::new();
    entry(&mut m, 1).push('x');
}
