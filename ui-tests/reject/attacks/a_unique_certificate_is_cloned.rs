// attacks: Clones what nobody else holds, to write it while another reads.
use ffi_contract::Unique;
use ui_tests::api::cert::Cert;

pub fn case(cert: Unique<Cert>) {
    let other = cert.clone();
    drop((cert, other));
}

fn main() {}
