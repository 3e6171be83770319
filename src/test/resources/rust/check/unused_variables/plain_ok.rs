fn main() {
    let _n = 1;
}
