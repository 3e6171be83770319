use std::sync::mpsc;
use std::thread;

#[derive(Debug)]
enum Command {
    Add(i64),
    Multiply { by: i64 },
    Report(mpsc::Sender<i64>),
    Quit,
}

use Command::*;

fn calculator(commands: mpsc::Receiver<Command>) -> usize {
    let mut value = 0;
    let mut count = 0;
    loop {
        count += 1;
        match commands.recv().unwrap() {
            Add(n) => value += n,
            Multiply { by } => value *= by,
            Report(reply) => reply.send(value).unwrap(),
            Quit => break count,
        }
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let actor = thread::spawn(move || calculator(rx));
    let ask = |tx: &mpsc::Sender<Command>| {
        let (reply, answer) = mpsc::channel();
        tx.send(Report(reply)).unwrap();
        answer.recv().unwrap()
    };
    tx.send(Add(4)).unwrap();
    tx.send(Multiply { by: 5 }).unwrap();
    println!("{}", ask(&tx));
    tx.send(Add(-30)).unwrap();
    println!("{}", ask(&tx));
    println!("{:?} {:?}", Add(1), Multiply { by: 2 });
    tx.send(Quit).unwrap();
    println!("{} commands", actor.join().unwrap());
    println!("{}", tx.send(Quit).is_err());
}
