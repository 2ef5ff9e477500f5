// raw-way-round: ▲ A counted object may have other owners: nobody gets `&mut` to it.
use ffi_contract::Owned;
use ui_tests::api::cert::Cert;

pub fn case(cert: &mut Owned<Cert>) -> &mut Cert {
    &mut *cert
}

fn main() {}
