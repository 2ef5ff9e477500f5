//! Blocks that are nearly right, many of them accepted: whatever they become, it is Rust.
//!
//! Inputs are changed piece by piece, so that clauses, types and functions stay whole; half of the time libFuzzer changes
//! them in its own way, and half of those byte by byte.

#![no_main]

use ffi_contract_fuzz::block::{take_contract, tokens};
use ffi_contract_fuzz::mutate;
use libfuzzer_sys::{fuzz_crossover, fuzz_mutator, fuzz_target};

// A proc-macro crate exports nothing else, so its rooms are built into this target once more.
#[allow(dead_code, unreachable_pub)]
#[path = "../../contract-macros/src/expand/mod.rs"]
mod expand;
#[allow(dead_code, unreachable_pub)]
#[path = "../../contract-macros/src/fallback.rs"]
mod fallback;
#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "../../contract-macros/src/tokens/mod.rs"]
mod tokens;

fuzz_target!(|data: &[u8]| {
    let Some(tokens) = tokens(data) else { return };
    let (arguments, item) = take_contract(tokens);
    let expanded = expand::expand_block(arguments.clone(), item.clone());
    if let Err(error) = syn::parse2::<syn::File>(expanded.clone()) {
        // An item that is no block comes back as it was, Rust or not.
        let analysis = contract_model::analyze(arguments, item);
        if analysis.contract.is_some() || analysis.strukt.is_some() {
            panic!("not Rust: {error}\n{expanded}");
        }
    }
});

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut dice = mutate::Dice::new(seed);
    if dice.below(8) > 0
        && let Some(changed) = data.get(..size).and_then(|data| mutate::change(data, &mut dice))
        && changed.len() <= max_size.min(data.len())
    {
        data[..changed.len()].copy_from_slice(&changed);
        return changed.len();
    }
    libfuzzer_sys::fuzzer_mutate(data, size, max_size)
});

fuzz_crossover!(|one: &[u8], other: &[u8], output: &mut [u8], seed: u32| {
    let mut dice = mutate::Dice::new(seed);
    match mutate::cross(one, other, &mut dice) {
        Some(crossed) if crossed.len() <= output.len() => {
            output[..crossed.len()].copy_from_slice(&crossed);
            crossed.len()
        }
        _ => 0,
    }
});
