use std::time::{Duration, Instant};

fn main() {
    let d = Duration::from_millis(1500) + Duration::new(2, 500_000_000);
    println!("{:?} {} {} {}", d, d.as_secs(), d.subsec_millis(), d.as_secs_f64());
    println!("{:?} {:?}", d * 2, d / 4);
    println!("{:?}", Duration::from_micros(250));
    println!("{:?}", Duration::from_secs(1).checked_sub(Duration::from_secs(2)));
    println!("{:?}", Duration::from_secs(1).saturating_sub(Duration::from_secs(2)));
    println!("{:?}", Duration::from_secs_f64(0.25));
    println!("{}", Duration::from_secs(1) > Duration::from_millis(999));
    let start = Instant::now();
    let later = start + Duration::from_secs(10);
    println!("{:?}", later - start);
    println!("{:?}", later.duration_since(start).as_millis());
    println!("{:?} {:?}", start.checked_duration_since(later), Duration::ZERO);
    let mut total = Duration::default();
    for i in 1..=3 { total += Duration::from_nanos(i); }
    println!("{total:?}");
    println!("{:?}", [Duration::from_secs(1), Duration::from_secs(2)].iter().sum::<Duration>());
}
