use std::thread;

struct Task<'a> {
    words: &'a [String],
    hits: usize,
}

impl<'a> Task<'a> {
    fn run(&mut self, letter: char) {
        self.hits = self.words.iter().filter(|w| w.contains(letter)).count();
    }
}

fn main() {
    let words = vec![String::from("ab"), String::from("bc")];
    let mut tasks = [Task { words: &words, hits: 0 }, Task { words: &words[1..], hits: 0 }];
    thread::scope(|s| {
        for t in &mut tasks {
            s.spawn(|| t.run('b'));
        }
    });
    println!("{} {}", tasks[0].hits, tasks[1].hits);
}
