use std::error::Error;
use std::fmt;
use std::sync::mpsc;
use std::thread;

#[derive(Debug, Clone, PartialEq)]
enum JobError {
    Odd(i32),
    Huge { n: i32, limit: i32 },
}

impl fmt::Display for JobError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Odd(n) => write!(f, "{n} is odd"),
            Self::Huge { n, limit } => write!(f, "{n} > {limit}"),
        }
    }
}

impl Error for JobError {}

fn halve(n: i32) -> Result<i32, JobError> {
    if n > 100 {
        Err(JobError::Huge { n, limit: 100 })
    } else if n % 2 != 0 {
        Err(JobError::Odd(n))
    } else {
        Ok(n / 2)
    }
}

fn run_all(jobs: &[i32]) -> Result<Vec<i32>, Box<dyn Error + Send + Sync>> {
    let handles: Vec<_> = jobs.iter().map(|&n| thread::spawn(move || halve(n))).collect();
    let mut out = Vec::new();
    for h in handles {
        out.push(h.join().map_err(|_| "a job panicked")??);
    }
    if out.is_empty() {
        return Err("no jobs".into());
    }
    Ok(out)
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("{:?}", run_all(&[2, 4]).unwrap());
    for jobs in [&[2, 3][..], &[200], &[]] {
        match run_all(jobs) {
            Ok(v) => println!("{:?}", v),
            Err(e) => match e.downcast_ref::<JobError>() {
                Some(job) => println!("job error: {job} ({job:?})"),
                None => println!("error: {e}"),
            },
        }
    }
    let (tx, rx) = mpsc::channel::<Result<i32, JobError>>();
    let producer = thread::spawn(move || {
        for n in [8, 5, 300, 6] {
            if tx.send(halve(n)).is_err() {
                return "stopped";
            }
        }
        "finished"
    });
    let (good, bad): (Vec<_>, Vec<_>) = rx.into_iter().partition(|r| r.is_ok());
    println!("{:?}", good.into_iter().map(Result::unwrap).collect::<Vec<_>>());
    println!("{}", bad.iter().filter_map(|r| r.as_ref().err()).map(ToString::to_string).collect::<Vec<_>>().join("; "));
    println!("{}", producer.join().unwrap());
    let total: i32 = ["1", "2", "x"].iter().map(|s| s.parse::<i32>()).sum::<Result<_, _>>()?;
    println!("never {total}");
    Ok(())
}
