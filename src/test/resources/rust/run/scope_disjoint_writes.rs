use std::thread;

#[derive(Debug, Default)]
struct Stats {
    min: i32,
    max: i32,
    mean: f64,
}

fn main() {
    let data = [4, -2, 9, 5];
    let mut stats = Stats::default();
    thread::scope(|s| {
        s.spawn(|| stats.min = *data.iter().min().unwrap());
        s.spawn(|| stats.max = data.iter().copied().max().unwrap());
        s.spawn(|| stats.mean = data.iter().sum::<i32>() as f64 / data.len() as f64);
    });
    println!("{:?}", stats);

    let mut grid = vec![vec![0; 3]; 3];
    thread::scope(|s| {
        for (y, row) in grid.iter_mut().enumerate() {
            s.spawn(move || {
                for (x, cell) in row.iter_mut().enumerate() {
                    *cell = y * 10 + x;
                }
            });
        }
    });
    for row in &grid {
        println!("{:?}", row);
    }

    let mut data = [1, 2, 3, 4, 5];
    let (left, right) = data.split_at_mut(2);
    thread::scope(|s| {
        s.spawn(|| left.reverse());
        s.spawn(|| right.sort_by(|a, b| b.cmp(a)));
    });
    println!("{:?}", data);
}
