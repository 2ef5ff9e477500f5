//! rust-openssl#2678.

#[path = "contract.rs"]
mod contract;

use contract::{LibCtx, Provider};

#[test]
fn two_providers_live_in_a_context() {
    let context = LibCtx::new().expect("it is made");
    let default = Provider::load(Some(&context), c"default").expect("it is there");
    let base = Provider::load(Some(&context), c"base").expect("so is this");
    assert_eq!([default.name(), base.name()], [c"default", c"base"]);
    drop(default);
    drop(base);
    drop(context);
}

#[test]
fn without_a_context_a_provider_lives_for_good() {
    let provider: ffi_contract::Owned<Provider<'static>> = Provider::load(None, c"default").expect("it is there");
    drop(provider);
}
