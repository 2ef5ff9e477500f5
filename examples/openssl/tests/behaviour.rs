//! What the contract block promises, over the real library.

use example_openssl::digest::sha256;
use example_openssl::key::{EVP_PKEY_EC, EVP_PKEY_RSA, Key, Rsa};
use example_openssl::stack::Stack;
use example_openssl::store::{Check, Store, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_OK};
use example_openssl::x509::{Certificate, Name, certificate, self_signed};
use ffi_contract::Owned;

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
    let whole = Key::generate_rsa(1024).expect("it is made");
    let der = whole.to_der().expect("it is encoded");
    let rsa = Rsa::next_in_der(&mut &*der).expect("it is one");
    let mut key = Key::new().expect("it is made");
    let rejected = key.assign_as_nothing(rsa).expect_err("there is no such kind");
    key.assign_rsa(rejected.value()).expect("it is taken");
    let key = key.share();
    assert_eq!(key.kind(), EVP_PKEY_RSA);
    assert_eq!(key.compare(&whole), 1);
}

#[test]
fn a_key_goes_through_der_and_back() {
    let key = Key::generate_ec(c"P-256").expect("it is made");
    let der = key.to_der().expect("it is encoded");
    let again = Key::next_in_der(&mut &*der).expect("it is one");
    assert_eq!((again.kind(), again.get_bits(), again.compare(&key)), (EVP_PKEY_EC, 256, 1));
    Key::generate_ec(c"P-255").expect_err("there is no such curve");
}

#[test]
fn what_is_empty_is_refused_and_not_read() {
    let key = Key::new().expect("it is made").share();
    key.to_der().expect_err("there is nothing");
    self_signed(&key, "localhost").expect_err("there is nothing to sign with");
    let certificate = Certificate::new().expect("it is made").share();
    certificate.to_der().expect_err("there is nothing");
    certificate.public_key().map(drop).expect_err("there is none");
    assert_eq!(certificate.get_subject_name().entry_count(), 0);
}

#[test]
fn a_certificate_is_made_and_signed() {
    let key = Key::generate_ec(c"P-256").expect("it is made");
    let made = self_signed(&key, "example.org").expect("it is made");
    let other = Key::generate_ec(c"P-256").expect("it is made");
    assert_eq!(made.is_signed_by(&key).expect("it is checked"), 1);
    assert_eq!(made.is_signed_by(&other).expect("it is checked"), 0);
    assert_eq!(made.serial_number().get(), 1);
    assert_eq!(made.public_key().expect("it has one").compare(&key), 1);
}

#[test]
fn a_name_is_gone_through_part_by_part() {
    let mut name = Name::new().expect("it is made");
    for (field, text) in [(c"C", "IT"), (c"O", "Accademia dei Lincei"), (c"CN", "Galileo")] {
        name.add(field, text.as_bytes()).expect("it is added");
    }
    let parts: Vec<_> = name.iter().map(|part| part.value().bytes()).collect();
    assert_eq!(parts, [&b"IT"[..], b"Accademia dei Lincei", b"Galileo"]);
    assert_eq!(name.to_text().expect("it is printed"), "C = IT, O = Accademia dei Lincei, CN = Galileo");
}

fn own(host: &str) -> Owned<Certificate> {
    self_signed(&Key::generate_ec(c"P-256").expect("it is made"), host).expect("it is made")
}

#[test]
fn a_stack_owns_what_is_on_it() {
    let mut stack = Stack::new().expect("it is made");
    for host in ["one", "two", "three"] {
        stack.push(own(host)).map_err(ffi_contract::Rejected::error).expect("it is taken");
    }
    let copy = stack.try_clone().expect("it is copied");
    let top = stack.pop().expect("there is one");
    assert_eq!(top.get_subject_name().to_text().expect("it has a name"), "CN = three");
    assert_eq!((stack.count(), copy.count()), (2, 3));
    drop(stack);
    let names: Vec<_> = copy.iter().rev().map(|one| one.get_subject_name().to_text().expect("it has a name")).collect();
    assert_eq!(names, ["CN = three", "CN = two", "CN = one"]);
}

#[test]
fn a_check_keeps_what_it_was_given() {
    let (trusted, other) = (own("trusted"), own("other"));
    let mut store = Store::new().expect("it is made");
    store.add(&trusted).expect("it is added");
    let mut check = Check::of(&store, &trusted, None).expect("it is made");
    check.run().expect("it is trusted");
    assert_eq!(check.outcome(), X509_V_OK);
    assert_eq!(check.chain().expect("it was found").count(), 1);
    drop(check);
    let mut further = Stack::new().expect("it is made");
    further.push(own("further")).map_err(ffi_contract::Rejected::error).expect("it is taken");
    let mut check = Check::of(&store, &other, Some(&further)).expect("it is made");
    check.run().expect_err("it is not trusted");
    assert_eq!(check.outcome(), X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT);
    drop(check);
    assert_eq!(store.certificates().expect("they are counted up").count(), 1);
}

#[test]
fn an_error_carries_the_whole_queue_and_empties_it() {
    let error = certificate(b"nothing").expect_err("it is none");
    assert!(error.reasons().iter().any(|reason| reason.contains("no start line")), "{error}");
    let error = certificate(b"nothing").expect_err("it is none");
    assert_eq!(error.reasons().len(), 1, "the queue was emptied: {error}");
}
