//! What `ffi-contract` costs: `cargo run --release -- run-time`, `cargo run --release -- compile`. See README.md.

mod run_time;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["run-time"] => print!("{}", run_time::measure().markdown()),
        ["run-time", "--json"] => println!("{}", run_time::measure().json()),
        ["case", variant, case, rounds] => run_time::run_case(variant, case, rounds.parse().expect("a number")),
        _ => panic!("usage: run-time [--json]"),
    }
}
