mod store {
    pub struct Store {
        pub items: Vec<String>,
    }

    impl Store {
        pub fn first(&self) -> String {
            self.items[0]
        }
    }
}

fn main() {
    fn inner(s: &store::Store) {
        s.items.push(String::new());
    }
    let s = store::Store { items: vec![String::from("a")] };
    inner(&s);
    println!("{}", s.first());
}
