fn main() {
    let mut s = String::new();
    s.push('a');
    s.push_str("bc");
    s += "de";
    s.insert(0, '>');
    s.insert_str(1, "> ");
    println!("{} {} {}", s, s.len(), s.capacity() >= s.len());
    println!("{:?} {:?} {}", s.pop(), s.remove(0), s);
    s.truncate(3);
    println!("{:?} {} {}", s, s.is_empty(), s.as_str() == "> a");
    s.clear();
    println!("{:?}", s);

    let t = "  Hello, World  ";
    println!("[{}] [{}] [{}]", t.trim(), t.trim_start(), t.trim_end());
    let t = t.trim();
    println!("{} {} {}", t.to_uppercase(), t.to_lowercase(), t.replace("l", "L"));
    println!("{} {} {}", t.starts_with("Hell"), t.ends_with('d'), t.contains("lo, W"));
    println!("{:?} {:?} {:?}", t.find('o'), t.rfind('o'), t.find("xyz"));
    println!("{} {} {}", &t[..5], &t[7..], &t[2..=4]);
    println!("{:?} {:?}", t.split(", ").collect::<Vec<_>>(), t.split_once(','));
    println!("{:?}", "a,b,,c".split(',').map(|p| p.len()).collect::<Vec<_>>());
    println!("{:?}", "one  two\tthree\n".split_whitespace().collect::<Vec<&str>>());
    println!("{:?}", "l1\nl2\r\nl3".lines().collect::<Vec<_>>());
    println!("{:?} {:?}", "a-b-c".splitn(2, '-').collect::<Vec<_>>(), "a-b-c".rsplit('-').collect::<Vec<_>>());
    println!("{:?} {:?}", "key=v".strip_prefix("key="), "key=v".strip_suffix("x"));
    println!("{} {}", "ab".repeat(3), ["x", "y", "z"].join("+"));
    println!("{:?} {:?}", "xxabxx".trim_matches('x'), "12ab".trim_start_matches(char::is_numeric));
    println!("{}", vec!["a".to_string(), "b".to_string()].concat());
    println!("{:?} {:?}", "abc".cmp("abd"), "b" > "abc");
    println!("{} {}", "abc".eq_ignore_ascii_case("ABC"), "Abc".to_ascii_uppercase());
    println!("{:?} {:?}", "42".parse::<i32>(), "4x".parse::<i32>().is_err());
    println!("{:?} {:?} {:?}", "3.5".parse::<f64>(), "true".parse::<bool>(), "x".parse::<char>());
    println!("{} {}", String::from("own") + " " + &String::from("ed"), ["a"; 3].concat());
    println!("{:?}", String::from_utf8(vec![104, 105]).unwrap());
    println!("{}", String::from_utf8_lossy(&[72, 105]));
    let owned: String = "static".into();
    let boxed: Box<str> = owned.clone().into_boxed_str();
    println!("{} {}", boxed, owned.to_owned().as_bytes().len());
    let mut words: Vec<String> = "the quick brown fox".split(' ').map(String::from).collect();
    words.retain(|w| w.len() > 3);
    words.dedup();
    println!("{}", words.join(" "));
    let caps: String = words.iter().map(|w| { let mut c = w.chars(); c.next().unwrap().to_uppercase().collect::<String>() + c.as_str() }).collect::<Vec<_>>().join("");
    println!("{caps}");
    println!("{:?}", "abc".char_indices().map(|(i, c)| format!("{c}{i}")).collect::<String>());
    println!("{}", "tic-tac".matches('t').count());
    let mut line = String::with_capacity(10);
    for (i, w) in ["x", "y"].iter().enumerate() {
        use std::fmt::Write;
        write!(line, "{i}{w};").unwrap();
    }
    println!("{line} {:?}", line.drain(..2).collect::<String>());
    println!("{:?} {:?}", "héllo".get(0..2), "héllo".is_char_boundary(2));
    s.extend(["p", "q"]);
    println!("{s} {:?}", s.split_off(1));
}
