#[must_use]
fn count() -> i32 {
    3
}

#[must_use = "tickets must be returned"]
struct Ticket;

fn take() -> Ticket {
    Ticket
}

fn main() {
    count();
    take();
}
