use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::mpsc::{self, Sender};
use std::thread;

type Graph = BTreeMap<&'static str, Vec<&'static str>>;

fn levels(graph: &Graph) -> Result<Vec<Vec<&'static str>>, String> {
    let mut left: BTreeMap<&str, usize> = graph.iter().map(|(k, v)| (*k, v.len())).collect();
    let mut out = Vec::new();
    while !left.is_empty() {
        let ready: Vec<&'static str> = graph.keys().copied().filter(|k| left.get(k) == Some(&0)).collect();
        if ready.is_empty() {
            return Err(format!("cycle among {:?}", left.keys().collect::<Vec<_>>()));
        }
        for r in &ready {
            left.remove(r);
            for (job, needs) in graph {
                if needs.contains(r) {
                    if let Some(n) = left.get_mut(job) {
                        *n -= 1;
                    }
                }
            }
        }
        out.push(ready);
    }
    Ok(out)
}

fn reachable(graph: &Graph, from: &'static str) -> BTreeSet<&'static str> {
    let mut seen = BTreeSet::from([from]);
    let mut queue = VecDeque::from([from]);
    while let Some(at) = queue.pop_front() {
        for next in graph.get(at).into_iter().flatten() {
            if seen.insert(next) {
                queue.push_back(next);
            }
        }
    }
    seen
}

fn run(job: &'static str, done: Sender<(&'static str, usize)>) {
    done.send((job, job.len())).expect("main listens");
}

fn main() {
    let mut graph = Graph::new();
    graph.insert("compile", vec!["fetch", "configure"]);
    graph.insert("fetch", vec![]);
    graph.insert("configure", vec![]);
    graph.insert("test", vec!["compile"]);
    graph.insert("package", vec!["compile", "test"]);
    let plan = levels(&graph).unwrap();
    for (i, level) in plan.iter().enumerate() {
        let (tx, rx) = mpsc::channel();
        for job in level.iter().copied() {
            let tx = tx.clone();
            thread::spawn(move || run(job, tx));
        }
        drop(tx);
        let mut results: Vec<_> = rx.iter().collect();
        results.sort();
        println!("level {i}: {:?}", results);
    }
    println!("{:?}", reachable(&graph, "test"));
    graph.entry("fetch").or_default().push("package");
    println!("{:?}", levels(&graph));
}
