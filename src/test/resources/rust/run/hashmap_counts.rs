use std::collections::{HashMap, HashSet};

fn main() {
    let text = "the cat and the dog and the bird";
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in text.split_whitespace() {
        *counts.entry(word).or_insert(0) += 1;
    }
    let mut sorted: Vec<_> = counts.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(a.1).then(a.0.cmp(b.0)));
    for (word, n) in &sorted {
        println!("{word}: {n}");
    }
    println!("{:?} {:?} {}", counts.get("the"), counts.get("fish"), counts["cat"]);
    println!("{} {}", counts.contains_key("dog"), counts.len());
    println!("{:?} {:?}", counts.remove("dog"), counts.remove("dog"));

    let mut scores = HashMap::new();
    println!("{:?}", scores.insert(String::from("blue"), 10));
    println!("{:?}", scores.insert(String::from("blue"), 25));
    scores.entry(String::from("red")).and_modify(|s| *s += 1).or_insert(50);
    scores.entry("red".to_string()).and_modify(|s| *s += 1).or_insert(50);
    if let Some(s) = scores.get_mut("blue") {
        *s *= 2;
    }
    let mut names: Vec<&String> = scores.keys().collect();
    names.sort();
    println!("{:?} {}", names, scores.values().sum::<i32>());
    for value in scores.values_mut() {
        *value += 1;
    }
    let mut all: Vec<(String, i32)> = scores.clone().into_iter().collect();
    all.sort();
    println!("{:?}", all);
    scores.retain(|_, v| *v > 52);
    println!("{:?}", scores);
    println!("{}", scores.get("red").copied().unwrap_or(-1));

    let squares: HashMap<i32, i32> = (1..=3).map(|n| (n, n * n)).collect();
    let mut keys: Vec<_> = squares.into_keys().collect();
    keys.sort_by(|a, b| b.cmp(a));
    println!("{:?}", keys);
    let fixed = HashMap::from([("a", 1), ("b", 2)]);
    println!("{} {}", fixed == HashMap::from([("b", 2), ("a", 1)]), fixed.values().max().unwrap());
    let mut groups: HashMap<bool, Vec<i32>> = HashMap::new();
    for n in 1..6 {
        groups.entry(n % 2 == 0).or_insert_with(Vec::new).push(n);
    }
    println!("{:?} {:?}", groups[&true], groups[&false]);

    let a: HashSet<i32> = [1, 2, 3].into_iter().collect();
    let b = HashSet::from([2, 3, 4]);
    let sort = |it: Vec<i32>| { let mut v = it; v.sort(); v };
    println!("{:?} {:?}", sort(a.intersection(&b).copied().collect()), sort(a.union(&b).cloned().collect()));
    println!("{:?} {:?}", sort(a.difference(&b).copied().collect()), sort(a.symmetric_difference(&b).copied().collect()));
    let mut seen = HashSet::new();
    let firsts: Vec<char> = "abcabd".chars().filter(|c| seen.insert(*c)).collect();
    println!("{:?} {} {} {}", firsts, seen.len(), seen.contains(&'d'), seen.remove(&'x'));
    println!("{} {}", a.is_subset(&b), a.is_disjoint(&HashSet::from([9])));
}
