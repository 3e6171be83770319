fn main() {
    let n = 1;
}
