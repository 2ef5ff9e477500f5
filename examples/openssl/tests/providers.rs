//! Contexts of the library, and what comes from them.

use std::panic::AssertUnwindSafe;

use example_openssl::digest::{Algorithm, Digest, digest, sha256};
use example_openssl::provider::{Library, Provider};

#[test]
fn a_fetched_algorithm_computes_what_the_static_one_does() {
    let library = Library::new().expect("it is made");
    let _default = Provider::load(&library, c"default").expect("it is built in");
    let fetched = Algorithm::fetch(&library, c"SHA2-256", None).expect("it has it");
    assert_eq!(digest(&fetched, b"abc").expect("it hashes"), sha256(b"abc").expect("it hashes"));
    assert_eq!(fetched.get_size(), 32);
    let mut names = Vec::new();
    fetched.names_do_all(|name| names.push(name.to_owned())).expect("it has some");
    assert!(names.iter().any(|name| name.as_c_str() == c"SHA256"), "{names:?}");
}

#[test]
fn a_provider_may_be_unloaded_while_its_algorithms_are_in_use() {
    let library = Library::new().expect("it is made");
    let default = Provider::load(&library, c"default").expect("it is built in");
    let again = Provider::load(&library, c"default").expect("it is built in");
    assert_eq!(default.name(), c"default");
    drop(default);
    assert_eq!(again.name(), c"default");
    let fetched = Algorithm::fetch(&library, c"SHA2-512", None).expect("it has it");
    let mut digest = Digest::new().expect("it is made");
    digest.begin(&fetched).expect("it begins");
    drop((again, fetched));
    digest.update(b"abc").expect("it hashes");
}

#[test]
fn only_what_is_loaded_is_there() {
    let library = Library::new().expect("it is made");
    let _null = Provider::load(&library, c"null").expect("it is built in");
    assert_eq!((library.has_provider(c"null"), library.has_provider(c"default")), (1, 0));
    Algorithm::fetch(&library, c"SHA2-256", None).map(drop).expect_err("nobody has it");
    let mut names = Vec::new();
    library
        .each_provider(|provider| {
            names.push(provider.name().to_owned());
            1
        })
        .expect("none has stopped it");
    assert_eq!(names, [c"null".to_owned()]);
}

#[test]
fn a_panic_ends_the_enumeration_and_goes_on() {
    let library = Library::new().expect("it is made");
    let _null = Provider::load(&library, c"null").expect("it is built in");
    let caught = std::panic::catch_unwind(AssertUnwindSafe(|| library.each_provider(|_| panic!("no more"))));
    assert!(caught.is_err());
}
