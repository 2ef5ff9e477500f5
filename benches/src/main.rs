//! What `ffi-contract` costs: `cargo run --release -- run-time`, `cargo run --release -- compile`. See README.md.

mod compile;
mod run_time;

use std::path::Path;

const USAGE: &str = "usage: cargo run --release -- run-time [--json]
       cargo run --release -- compile [--large] [--only by_hand] [--json]";

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let Some(result) = std::env::var_os(compile::RESULT) {
        return compile::run_wrapper(Path::new(&result), &arguments);
    }
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["case", variant, case, rounds] => run_time::run_case(variant, case, rounds.parse().expect("a number")),
        ["run-time", ref options @ ..] => {
            let table = run_time::measure();
            print(&Options::of(options), || table.markdown(), || table.json());
        }
        ["compile", ref options @ ..] => {
            let options = Options::of(options);
            let sizes: &[usize] = if options.large { &[100, 1000, 5000] } else { &[100, 1000] };
            let table = compile::measure(sizes, options.only);
            print(&options, || table.markdown(), || table.json());
        }
        _ => leave(),
    }
}

/// What follows the name of the benchmark.
#[derive(Default)]
struct Options<'a> {
    json: bool,
    large: bool,
    only: Option<&'a str>,
}

impl<'a> Options<'a> {
    fn of(words: &[&'a str]) -> Self {
        let mut options = Self::default();
        let mut words = words.iter();
        while let Some(&word) = words.next() {
            match word {
                "--json" => options.json = true,
                "--large" => options.large = true,
                "--only" => options.only = words.next().copied(),
                _ => leave(),
            }
        }
        options
    }
}

fn print(options: &Options<'_>, markdown: impl FnOnce() -> String, json: impl FnOnce() -> String) {
    if options.json {
        println!("{}", json());
    } else {
        print!("{}", markdown());
    }
}

fn leave() -> ! {
    eprintln!("{USAGE}");
    std::process::exit(2);
}
