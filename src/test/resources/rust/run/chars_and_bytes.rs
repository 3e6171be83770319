use std::collections::BTreeMap;

fn caesar(text: &str, shift: u8) -> String {
    text.chars()
        .map(|c| match c {
            'a'..='z' => ((c as u8 - b'a' + shift) % 26 + b'a') as char,
            'A'..='Z' => ((c as u8 - b'A' + shift) % 26 + b'A') as char,
            other => other,
        })
        .collect()
}

fn is_palindrome(s: &str) -> bool {
    let letters: Vec<char> = s.chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase()).collect();
    letters.iter().eq(letters.iter().rev())
}

fn main() {
    println!("{} {}", caesar("Hello, xyz!", 3), caesar(&caesar("round", 13), 13));
    println!("{} {}", is_palindrome("A man, a plan, a canal: Panama"), is_palindrome("no"));
    let word = "naïve日本";
    println!("{} {} {:?}", word.len(), word.chars().count(), word.chars().rev().collect::<String>());
    println!("{:?}", word.bytes().take(4).collect::<Vec<u8>>());
    println!("{:?} {:?}", word.chars().nth(2), word.chars().last());
    println!("{} {} {}", 'a' as u32, 97u8 as char, ('a'..='e').collect::<String>());
    println!("{:?} {:?} {:?}", '7'.to_digit(10), 'f'.to_digit(16), 'z'.to_digit(10));
    println!("{:?} {:?}", char::from_digit(5, 10), char::from_u32(0x41));
    println!("{} {} {} {}", 'x'.is_alphabetic(), '9'.is_numeric(), ' '.is_whitespace(), 'Q'.is_uppercase());
    println!("{} {} {}", 'ß'.len_utf8(), 'b'.is_ascii_punctuation(), '!'.is_ascii_punctuation());
    println!("{:?} {:?}", b"bytes", b'a');
    let mut counts = BTreeMap::new();
    for c in "mississippi".chars() {
        *counts.entry(c).or_insert(0) += 1;
    }
    println!("{:?}", counts);
    let mut by_count: Vec<(char, i32)> = counts.into_iter().collect();
    by_count.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(&b.0)));
    println!("{:?}", by_count);
    let bits: String = "Hi".bytes().map(|b| format!("{b:08b}")).collect::<Vec<_>>().join(" ");
    println!("{bits}");
    println!("{}", u8::from_str_radix("ff", 16).unwrap() as u32 + u32::from_str_radix("101", 2).unwrap());
    let mut chars: Vec<char> = "edcba".chars().collect();
    chars.sort();
    chars.swap(0, 4);
    println!("{}", chars.iter().collect::<String>());
    println!("{}", String::from_iter(['o', 'k']));
}
