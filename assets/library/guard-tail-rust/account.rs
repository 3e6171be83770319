use std::sync::Mutex;

static BALANCE: Mutex<i32> = Mutex::new(100);

/// Writes down at its end what the balance is.
struct Receipt;

impl Drop for Receipt {
    fn drop(&mut self) {
        println!("balance: {}", BALANCE.lock().unwrap());
    }
}

fn withdraw(amount: i32) -> i32 {
    let _receipt = Receipt;
    *BALANCE.lock().unwrap() -= amount;
    *BALANCE.lock().unwrap() // the receipt goes before this guard, or after it?
}

fn main() {
    println!("left: {}", withdraw(30));
}
