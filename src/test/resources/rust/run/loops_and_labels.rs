fn main() {
    let mut count = 0;
    'outer: loop {
        let mut inner = 10;
        loop {
            if inner == 8 {
                break;
            }
            if count == 2 {
                break 'outer;
            }
            inner -= 1;
        }
        count += 1;
    }
    println!("count = {count}");

    let found = 'search: {
        for row in 0..4 {
            for col in (0..4).rev() {
                if row * col == 6 {
                    break 'search Some((row, col));
                }
            }
        }
        None
    };
    println!("{:?}", found);

    'rows: for i in 1..=4 {
        for j in 1.. {
            if j > i {
                println!();
                continue 'rows;
            }
            if i == 3 {
                continue 'rows;
            }
            print!("{} ", i * j);
        }
    }

    let mut n = 27u64;
    let steps = loop {
        if n == 1 {
            break count;
        }
        n = if n % 2 == 0 { n / 2 } else { 3 * n + 1 };
        count += 1;
    };
    println!("{steps}");

    let mut stack = vec![1, 2, 3];
    while let Some(top) = stack.pop() {
        print!("{top} ");
    }
    println!();
    let mut k = 0;
    while k < 10 {
        k += 3;
        if k == 6 {
            continue;
        }
        print!("{k} ");
    }
    println!();
    for (i, c) in "abc".chars().enumerate().skip(1).step_by(1) {
        print!("{i}{c} ");
    }
    println!();
}
