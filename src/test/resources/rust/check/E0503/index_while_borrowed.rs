fn main() {
    let mut grid = [0, 1, 2];
    let mut i = 0;
    let r = &mut i;
    grid[i] = 7;
    *r += 1;
    println!("{:?}", grid);
}
