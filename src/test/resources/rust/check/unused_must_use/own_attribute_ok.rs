#[must_use]
fn count() -> i32 {
    3
}

fn main() {
    let _ = count();
}
