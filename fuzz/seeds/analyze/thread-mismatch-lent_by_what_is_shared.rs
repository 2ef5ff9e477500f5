#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type cert;
    type name;
    #[returns(borrowed(from = cert))]
    fn cert_name(cert: &cert) -> *const name;
}
