//! Any tokens: the model answers with a contract and its words, or with diagnostics, and never panics.

#![no_main]

use contract_model::{Checked, docs};
use ffi_contract_fuzz::block::{take_contract, tokens};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some(tokens) = tokens(data) else { return };
    let (arguments, item) = take_contract(tokens);
    let analysis = contract_model::analyze(arguments, item);
    for diagnostic in analysis.diagnostics.iter() {
        assert!(!diagnostic.to_compile_error_text().is_empty(), "a message says something");
    }
    match analysis.strukt {
        Some(Ok(strukt)) => {
            assert!(analysis.diagnostics.is_empty(), "what was reported is not accepted");
            docs::struct_section(&strukt);
            for field in &strukt.fields {
                docs::accessor_section(&strukt, field);
            }
            return;
        }
        Some(Err(_)) => return assert!(!analysis.diagnostics.is_empty(), "what is refused is told why"),
        None => {}
    }
    match analysis.contract {
        Some(Ok(contract)) => {
            assert!(analysis.diagnostics.is_empty(), "what was reported is not accepted");
            document(&contract);
        }
        Some(Err(_)) | None => assert!(!analysis.diagnostics.is_empty(), "what is refused is told why"),
    }
});

/// Words every item of a contract.
fn document(contract: &Checked) {
    for ty in contract.type_ids() {
        docs::type_section(contract, ty);
    }
    for function in contract.function_ids() {
        docs::function_section(contract, function);
        docs::c_prototype(contract, function);
    }
    for release in &contract.releases {
        docs::release_section(contract, release);
    }
}
