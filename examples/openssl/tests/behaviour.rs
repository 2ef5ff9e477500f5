//! What the contract block promises, over the real library.

use example_openssl::crypto::{Certificate, EVP_PKEY_RSA, Key, Rsa, Store, certificate, sha256};

const PEM: &[u8] = include_bytes!("../src/example.pem");

#[test]
fn a_digest_is_the_known_one() {
    let digest = sha256(b"abc").expect("it hashes");
    assert_eq!(digest.len(), 32);
    assert_eq!(digest[..4], [0xba, 0x78, 0x16, 0xbf]);
}

#[test]
fn a_certificate_outlives_its_first_owner() {
    let first = certificate(PEM).expect("it is one");
    let second = first.try_clone().expect("it counts up");
    let third = second.try_to_owned().expect("it counts up");
    drop(first);
    drop(second);
    assert_eq!(third.get_subject_name().entry_count(), 3);
}

#[test]
fn certificates_are_read_one_behind_the_other() {
    let first = certificate(PEM).expect("it is one");
    let der = first.to_der().expect("it is encoded");
    let both = [&*der, &*der, b"rest"].concat();
    let mut rest = both.as_slice();
    for _ in 0..2 {
        let next = Certificate::next_in_der(&mut rest).expect("it is one");
        assert_eq!(next.get_subject_name().entry_count(), 3);
    }
    assert_eq!(rest, b"rest");
    Certificate::next_in_der(&mut rest).expect_err("it is none");
    assert_eq!(rest, b"rest");
}

#[test]
fn a_store_keeps_its_own_count() {
    let certificate = certificate(PEM).expect("it is one");
    let mut store = Store::new().expect("it is made");
    store.add(&certificate).expect("it is added");
    drop(store);
    assert_eq!(certificate.get_version(), 2);
}

#[test]
fn what_is_unique_can_be_changed_until_it_is_shared() {
    let mut fresh = Certificate::new().expect("it is made");
    fresh.set_version(1).expect("it is set");
    assert_eq!(fresh.share().get_version(), 1);
}

#[test]
fn a_failed_transfer_gives_the_key_back() {
    let mut key = Key::new().expect("it is made");
    let rejected = key.assign_as_nothing(Rsa::new().expect("it is made")).expect_err("there is no such kind");
    key.assign_rsa(rejected.value()).expect("it is taken");
    assert_eq!(key.share().kind(), EVP_PKEY_RSA);
}

#[test]
fn an_error_carries_the_whole_queue_and_empties_it() {
    let error = certificate(b"nothing").expect_err("it is none");
    assert!(error.reasons().iter().any(|reason| reason.contains("no start line")), "{error}");
    let error = certificate(b"nothing").expect_err("it is none");
    assert_eq!(error.reasons().len(), 1, "the queue was emptied: {error}");
}
