fn main() {
    let a = 1;
    a == 2;
    a + 1;
    !true;
}
