fn parse(s: &str) -> Result<i32, std::num::ParseIntError> {
    s.parse()
}

fn main() {
    parse("1");
}
