//! rust-openssl@cd69343d6, rust-openssl@b1ab0ec47: of two functions that add a certificate, one takes it.
//!
//! Made to fail: with `#[consumed(on = success)]` on the certificate of `X509_STORE_add_cert`, which takes a count of its own,
//! valgrind and LeakSanitizer report the certificate as lost.

#[path = "contract.rs"]
mod contract;

use contract::{Bio, Certificate, Context, Store, tls};
use ffi_contract::{Owned, Rejected};

fn certificate() -> Owned<Certificate> {
    let pem = include_bytes!("../../../../../examples/openssl/src/example.pem");
    let mut bio = Bio::over(pem).expect("it is made");
    Certificate::read(&mut bio).expect("it is one")
}

#[test]
fn the_store_counts_and_the_context_takes() {
    let (mut context, mut store) = (Context::new(tls()).expect("it is made"), Store::new().expect("it is made"));
    let certificate = certificate();
    store.add_cert(&certificate).expect("it is added");
    store.add_cert(&certificate).expect("and counted once more, or found to be there");
    context.add_extra_chain_cert(certificate).map_err(Rejected::error).expect("it is taken");
}
