#[contract]
unsafe extern "C" {
    #[thread(send, sync)]
    type cert;
    #[thread(send, sync)]
    type name;
    #[returns(borrowed(from = 'a))]
    fn cert_name<'a>(cert: &'a cert) -> *const name;
}
