use std::sync::mpsc;
use std::thread;

struct Player {
    name: &'static str,
    inbox: mpsc::Receiver<u32>,
    other: mpsc::SyncSender<u32>,
    log: mpsc::Sender<String>,
}

impl Player {
    fn play(self) -> u32 {
        let mut hits = 0;
        while let Ok(ball) = self.inbox.recv() {
            self.log.send(format!("{} {ball}", self.name)).unwrap();
            hits += 1;
            if ball == 0 || self.other.send(ball - 1).is_err() {
                break;
            }
        }
        hits
    }
}

fn main() {
    let (to_ping, ping_inbox) = mpsc::sync_channel(1);
    let (to_pong, pong_inbox) = mpsc::sync_channel(1);
    let (log, lines) = mpsc::channel();
    to_ping.send(5).unwrap();
    let ping = Player { name: "ping", inbox: ping_inbox, other: to_pong, log: log.clone() };
    let pong = Player { name: "pong", inbox: pong_inbox, other: to_ping, log };
    let a = thread::spawn(move || ping.play());
    let b = thread::spawn(move || pong.play());
    for line in lines {
        println!("{line}");
    }
    println!("{} {}", a.join().unwrap(), b.join().unwrap());
}
