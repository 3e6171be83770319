fn average(values: &[i32]) -> i32 {
    values.iter().sum::<i32>() / values.len() as i32
}

fn main() {
    println!("{}", average(&[3, 4, 8]));
    let caught = std::panic::catch_unwind(|| 7 % (average(&[0]) as u32));
    println!("{}", caught.is_err());
    println!("{}", average(&[]));
}
