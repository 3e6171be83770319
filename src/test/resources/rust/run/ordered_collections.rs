use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, VecDeque};

fn main() {
    let mut map = BTreeMap::new();
    for (k, v) in [(3, "c"), (1, "a"), (2, "b"), (9, "i")] {
        map.insert(k, v);
    }
    println!("{:?} {:?} {:?}", map, map.first_key_value(), map.last_key_value());
    println!("{:?} {:?}", map.range(2..4).collect::<Vec<_>>(), map.range(..=1).next());
    println!("{:?} {:?}", map.pop_first(), map.remove(&9));
    *map.entry(2).or_insert("z") = "changed";
    map.entry(5).or_insert("new");
    for (k, v) in &map {
        print!("{k}={v} ");
    }
    println!("{:?} {:?}", map.keys().rev().collect::<Vec<_>>(), map.values().collect::<Vec<_>>());
    println!("{:?} {:?} {}", map.get(&5).copied(), map.split_off(&3), map.len());

    let mut set: BTreeSet<char> = "hello".chars().collect();
    println!("{}", set.insert('h'));
    println!("{:?} {:?} {:?}", set, set.first(), set.iter().next_back());
    set.remove(&'l');
    println!("{}", set.into_iter().collect::<String>());

    let mut queue = VecDeque::new();
    queue.push_back(1);
    queue.push_back(2);
    queue.push_front(0);
    queue.extend([7, 8]);
    println!("{:?} {:?} {:?} {}", queue, queue.front(), queue.back(), queue[1]);
    println!("{:?} {:?} {}", queue.pop_front(), queue.pop_back(), queue.len());
    queue.rotate_left(1);
    queue[0] += 10;
    println!("{:?} {} {:?}", queue, queue.contains(&7), queue.iter().rev().collect::<Vec<_>>());
    queue.make_contiguous().sort();
    println!("{:?} {:?}", Vec::from(queue.clone()), queue.drain(1..).collect::<Vec<_>>());
    queue.clear();
    println!("{} {:?}", queue.is_empty(), queue.pop_front());

    let mut heap = BinaryHeap::from(vec![2, 8, 5]);
    heap.push(6);
    println!("{:?} {:?} {}", heap.peek().copied(), heap.pop(), heap.len());
    println!("{:?}", heap.into_sorted_vec());
    let mut tasks = BinaryHeap::new();
    tasks.push(Reverse((3, "low")));
    tasks.push(Reverse((1, "urgent")));
    tasks.push(Reverse((2, "soon")));
    while let Some(Reverse((priority, name))) = tasks.pop() {
        print!("{priority}:{name} ");
    }
    println!();
}
