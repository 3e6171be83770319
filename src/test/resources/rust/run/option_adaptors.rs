#[derive(Debug, Clone, PartialEq)]
struct User {
    name: String,
    age: Option<u8>,
}

fn find<'a>(users: &'a [User], name: &str) -> Option<&'a User> {
    users.iter().find(|u| u.name == name)
}

fn age_of(users: &[User], name: &str) -> Option<u8> {
    let user = find(users, name)?;
    let age = user.age?;
    Some(age + 1)
}

fn main() {
    let users = vec![User { name: "ann".into(), age: Some(30) }, User { name: "bob".into(), age: None }];
    for name in ["ann", "bob", "cid"] {
        println!("{:?} {:?}", age_of(&users, name), find(&users, name).map(|u| u.name.len()));
    }
    let some = Some(4);
    let none: Option<i32> = None;
    println!("{} {} {}", some.unwrap_or(0), none.unwrap_or(7), none.unwrap_or_default());
    println!("{} {}", some.map_or(0, |n| n * 2), none.map_or_else(|| -1, |n| n * 2));
    println!("{:?} {:?}", some.and_then(|n| if n > 3 { Some(n / 2) } else { None }), none.and_then(|n| n.checked_div(0)));
    println!("{:?} {:?} {:?}", some.or(Some(1)), none.or_else(|| Some(2)), some.xor(none));
    println!("{:?} {:?}", some.filter(|n| n % 2 == 1), some.and(Some("x")));
    println!("{:?} {:?}", some.ok_or("nothing"), none.ok_or_else(|| String::from("nothing")));
    println!("{} {} {}", some.is_some_and(|n| n > 3), none.is_none(), some.iter().count());
    println!("{:?} {:?}", some.zip(Some('c')), Some((1, 'a')).unzip());
    let mut slot = Some(3);
    println!("{:?} {:?}", slot.take(), slot);
    println!("{}", slot.get_or_insert(5));
    println!("{:?} {:?}", slot.replace(6), slot);
    println!("{}", slot.insert(8));
    if let Some(n) = slot.as_mut() {
        *n += 1;
    }
    println!("{:?} {:?}", slot, slot.as_ref().map(|n| n + 1));
    let text = Some(String::from("text"));
    println!("{:?} {:?}", text.as_deref(), text.as_ref().map(|s| s.len()));
    println!("{:?} {:?}", Some(Some(1)).flatten(), Some(5).into_iter().chain(None).collect::<Vec<i32>>());
    println!("{:?} {}", Some(1) < Some(2), None < Some(0));
    println!("{:?} {:?}", Some(&3).copied(), Some(&users[1]).cloned().map(|u| u.name));
    println!("{:?}", Some(Ok::<i32, String>(3)).transpose());
    println!("{}", unsafe { some.unwrap_unchecked() });
    println!("{}", text.unwrap_or_else(|| "none".to_string()));
}
