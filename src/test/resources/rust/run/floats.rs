use std::f64::consts::PI;

fn mean(v: &[f64]) -> Option<f64> {
    if v.is_empty() { None } else { Some(v.iter().sum::<f64>() / v.len() as f64) }
}

fn deviation(v: &[f64]) -> Option<f64> {
    let m = mean(v)?;
    let variance = v.iter().map(|x| (x - m).powi(2)).sum::<f64>() / v.len() as f64;
    Some(variance.sqrt())
}

fn newton(n: f64) -> f64 {
    let mut guess = n / 2.0;
    while (guess * guess - n).abs() > 1e-9 {
        guess = (guess + n / guess) / 2.0;
    }
    guess
}

fn main() {
    let v = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
    println!("{:?} {:?} {:?}", mean(&v), deviation(&v), mean(&[]));
    println!("{:.6} {}", newton(2.0), newton(16.0).round());
    println!("{} {} {} {}", 2.5f64.floor(), 2.5f64.ceil(), 2.5f64.round(), -2.5f64.trunc());
    println!("{} {} {}", 7.5 % 2.0, -7.5 / 2.0, 2f64.powf(0.5) == 2f64.sqrt());
    println!("{} {} {}", 0.1 + 0.2, 0.1 + 0.2 == 0.3, (0.1f64 + 0.2 - 0.3).abs() < f64::EPSILON);
    println!("{} {} {}", 1.0 / 0.0, -1.0 / 0.0, (0.0f64 / 0.0).is_nan());
    println!("{} {} {}", 1.5f32, 0.1f32 + 0.2f32, 16777217.0f32);
    println!("{} {:.3} {:.3}", PI, PI.sin().abs(), (PI / 3.0).cos());
    println!("{:.4} {:.4} {:.4}", 1f64.exp(), 10f64.ln(), 100f64.log10());
    println!("{} {} {}", 3.0f64.hypot(4.0), 9.0f64.mul_add(2.0, 1.0), 5.7f64.fract() > 0.69);
    println!("{} {} {}", 1.0f64.max(f64::NAN), 3.7f64.min(2.2), 8.0f64.clamp(0.0, 5.0));
    println!("{} {} {}", f64::MAX > 1e308, f64::MIN_POSITIVE, (-0.0f64).is_sign_negative());
    println!("{:?} {:?} {:?}", 1e15, 1e16, 123456789.125);
    println!("{} {} {}", 1e15, 1e16, 0.00001);
    println!("{} {}", 90f64.to_radians(), PI.to_degrees());
    println!("{} {} {}", 5 as f64 / 2.0, 7.9f64 as u8, (2.0f64).to_string());
    println!("{:?} {:?}", "2.50".parse::<f64>(), "abc".parse::<f64>().map_err(|e| e.to_string()));
    println!("{} {}", 1.5f64.to_bits() >> 52, f64::from_bits(0x4000000000000000));
    println!("{} {}", 10f64.rem_euclid(3.0), (-10f64).rem_euclid(3.0));
}
