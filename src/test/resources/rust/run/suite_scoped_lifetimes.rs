use std::thread;

struct Arena<'a> {
    words: Vec<&'a str>,
    counts: Vec<usize>,
}

impl<'a> Arena<'a> {
    fn new(text: &'a str) -> Arena<'a> {
        let words: Vec<&'a str> = text.split(' ').collect();
        let counts = vec![0; words.len()];
        Arena { words, counts }
    }

    fn count_in_parallel(&mut self, haystack: &str) {
        let words = &self.words;
        thread::scope(|s| {
            for (word, count) in words.iter().zip(self.counts.iter_mut()) {
                s.spawn(move || *count = haystack.matches(*word).count());
            }
        });
    }

    fn best(&self) -> Option<(&'a str, usize)> {
        self.words.iter().copied().zip(self.counts.iter().copied()).max_by_key(|&(_, n)| n)
    }
}

fn split<'t>(text: &'t str, out: &mut Vec<&'t str>) -> &'t str {
    for part in text.split('/') {
        out.push(part);
    }
    out.last().copied().unwrap_or(text)
}

fn main() {
    let best;
    let text = String::from("an ana nan");
    {
        let haystack = String::from("banana banana nan");
        let mut arena = Arena::new(&text);
        arena.count_in_parallel(&haystack);
        println!("{:?}", arena.counts);
        best = arena.best();
    }
    println!("{:?}", best);
    let path = "a/b/c".to_string();
    let mut parts = vec!["root"];
    let last = split(&path, &mut parts);
    println!("{last} {:?}", parts);
    let nested = thread::scope(|outer| {
        let h = outer.spawn(|| thread::scope(|inner| inner.spawn(|| path.len()).join().unwrap() + 1));
        h.join().unwrap()
    });
    println!("{nested}");
}
