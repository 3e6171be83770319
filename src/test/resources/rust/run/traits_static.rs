trait Animal {
    const LEGS: u32;

    fn name(&self) -> String;

    fn noise(&self) -> &str {
        "..."
    }

    fn speak(&self) -> String {
        format!("{} says {} on {} legs", self.name(), self.noise(), Self::LEGS)
    }

    fn create(name: &str) -> Self
    where
        Self: Sized;
}

struct Sheep {
    naked: bool,
    name: String,
}

struct Bird(String);

impl Animal for Sheep {
    const LEGS: u32 = 4;

    fn name(&self) -> String {
        self.name.clone()
    }

    fn noise(&self) -> &str {
        if self.naked { "baaah?" } else { "baaaah!" }
    }

    fn create(name: &str) -> Sheep {
        Sheep { naked: false, name: name.to_string() }
    }
}

impl Animal for Bird {
    const LEGS: u32 = 2;

    fn name(&self) -> String {
        self.0.to_uppercase()
    }

    fn create(name: &str) -> Self {
        Bird(name.into())
    }
}

fn meet<A: Animal, B>(a: &A, b: &B) -> u32
where
    B: Animal,
{
    println!("{} / {}", a.speak(), b.speak());
    A::LEGS + B::LEGS
}

trait Double {
    fn double(&self) -> Self;
}

impl Double for i32 {
    fn double(&self) -> i32 {
        self * 2
    }
}

impl Double for String {
    fn double(&self) -> String {
        self.repeat(2)
    }
}

impl<T: Double> Double for Option<T> {
    fn double(&self) -> Option<T> {
        self.as_ref().map(|x| x.double())
    }
}

fn main() {
    let mut dolly: Sheep = Animal::create("Dolly");
    let tweety = Bird::create("tweety");
    println!("{}", meet(&dolly, &tweety));
    dolly.naked = true;
    println!("{}", dolly.speak());
    println!("{} {} {:?} {:?}", 4.double(), String::from("ab").double(), Some(3).double(), None::<i32>.double());
    println!("{}", <Bird as Animal>::LEGS);
}
