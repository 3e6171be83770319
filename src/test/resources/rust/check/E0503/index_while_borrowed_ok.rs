fn main() {
    let mut grid = [0, 1, 2];
    let mut i = 0;
    let r = &mut i;
    *r += 1;
    grid[i] = 7;
    println!("{:?}", grid);
}
