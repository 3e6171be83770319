struct World {
    players: Vec<u32>,
    log: Vec<String>,
}

fn main() {
    let mut w = World { players: vec![1, 2], log: vec![] };
    for p in w.players.iter_mut() {
        *p += 1;
        w.log.push(format!("{p}"));
    }
    let World { players, log } = &mut w;
    players.push(log.len() as u32);
    println!("{:?} {:?}", w.players, w.log);
}
