macro_rules! both {
    ($list:ident, $with:expr) => {
        let first = &mut $list;
        let second = &mut $list;
        first.push($with);
        second.push($with);
    };
}

macro_rules! unused {
    () => {};
}

fn main() {
    let mut list = vec![1];
    both!(list, 2);
    println!("{list:?}");
}
