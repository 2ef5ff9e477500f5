//! Two ends of a connection shake hands in memory: who counts what, and who asks the closure.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use example_openssl::key::Key;
use example_openssl::store::{Store, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, X509_V_OK};
use example_openssl::tls::{Connection, Context, ContextUnique, Method, SSL_VERIFY_PEER, TlsError};
use example_openssl::wire::{Wire, read};
use example_openssl::x509::{Certificate, self_signed};
use ffi_contract::{Owned, Rejected, Unique};

const HOST: &str = "localhost";

fn identity() -> (Owned<Key>, Owned<Certificate>) {
    let key = Key::generate_ec(c"P-256").expect("it is made");
    let certificate = self_signed(&key, HOST).expect("it is made");
    (key, certificate)
}

fn context() -> Unique<Context> {
    Context::new(Method::tls()).expect("it is made")
}

fn server(key: &Key, certificate: &Certificate) -> Owned<Context> {
    let mut server = context();
    server.use_certificate(certificate).expect("it is taken");
    server.use_private_key(key).expect("it is taken");
    server.check_private_key().expect("they fit");
    server.share()
}

fn trusting(certificate: &Certificate) -> Unique<Context> {
    let mut store = Store::new().expect("it is made");
    store.add(certificate).expect("it is added");
    let mut client = context();
    client.set_cert_store(store);
    client
}

fn shaken(client: &Context, server: &Context) -> Result<Wire, TlsError> {
    let mut wire = Wire::between(client, server)?;
    wire.shake_hands()?;
    Ok(wire)
}

#[test]
fn what_one_end_writes_the_other_reads() {
    let (key, certificate) = identity();
    let mut client = trusting(&certificate);
    client.set_verify_mode(SSL_VERIFY_PEER);
    let mut wire = Wire::between(&client.share(), &server(&key, &certificate)).expect("it is joined");
    wire.client.set_host(c"localhost").expect("it is copied");
    drop((key, certificate)); // the contexts have counts of their own, and are dropped themselves
    wire.shake_hands().expect("it trusts");
    assert_eq!(wire.client.verify_result(), i64::from(X509_V_OK));
    assert_eq!(wire.client.write(b"to be").expect("there is room"), 5);
    assert_eq!(read(&mut wire.server).expect("it has come"), b"to be");
    wire.server.write(b"or not").expect("there is room");
    assert_eq!(read(&mut wire.client).expect("it has come"), b"or not");
    assert_eq!(wire.client.version(), c"TLSv1.3");
    assert!(
        wire.client.cipher().expect("one was agreed upon").name().to_str().expect("it is text").starts_with("TLS_")
    );
    assert_eq!(wire.client.shutdown().expect("it is said"), 0);
    assert!(wire.server.read(&mut [core::mem::MaybeUninit::uninit()]).expect_err("it is over").is_closed());
    assert_eq!(wire.server.shutdown().expect("it is said"), 1);
}

#[test]
fn one_end_may_go_before_the_other() {
    let (key, certificate) = identity();
    let mut wire = shaken(&context().share(), &server(&key, &certificate)).expect("nobody verifies");
    drop(wire.server);
    assert!(wire.client.write(b"to nobody").is_err());
}

#[test]
fn the_closure_in_the_context_decides() {
    let (key, certificate) = identity();
    let server = server(&key, &certificate);
    for answer in [0, 1] {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let own = Arc::clone(&asked);
        let mut client = context();
        client.set_verify(SSL_VERIFY_PEER, move |found_good, question| {
            let subject = question.certificate().expect("it is about one").get_subject_name().to_text();
            let seen = (found_good, question.problem(), question.depth(), subject.expect("it has a name"));
            own.lock().expect("no panic").push(seen);
            answer
        });
        let client = client.share();
        let shaken = shaken(&client, &server);
        assert_eq!(shaken.is_ok(), answer == 1);
        drop(shaken);
        let problem = X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT;
        let seen = asked.lock().expect("no panic").clone();
        assert_eq!(seen.first(), Some(&(0, problem, 0, "CN = localhost".to_owned())));
        assert_eq!(Arc::strong_count(&asked), 2);
        drop(client);
        assert_eq!(Arc::strong_count(&asked), 1, "the closure ends with the last count of the context");
    }
}

#[test]
fn a_connection_keeps_the_closure_of_its_context() {
    let (key, certificate) = identity();
    let server = server(&key, &certificate);
    let calls = Arc::new(AtomicUsize::new(0));
    let own = Arc::clone(&calls);
    let mut client = trusting(&certificate);
    client.set_verify(SSL_VERIFY_PEER, move |found_good, _| {
        own.fetch_add(1, Ordering::Relaxed);
        found_good
    });
    let client = client.share();
    let mut wire = Wire::between(&client, &server).expect("it is joined");
    drop(client);
    wire.shake_hands().expect("it trusts");
    assert!(calls.load(Ordering::Relaxed) > 0);
    drop(wire);
    assert_eq!(Arc::strong_count(&calls), 1);
}

#[test]
fn a_closure_that_panics_trusts_nobody() {
    let (key, certificate) = identity();
    let mut client = trusting(&certificate);
    client.set_verify(SSL_VERIFY_PEER, |_, _| panic!("it cannot decide"));
    let error = shaken(&client.share(), &server(&key, &certificate)).err().expect("nobody is trusted");
    assert!(error.reasons().iter().any(|reason| reason.contains("certificate verify failed")), "{error}");
}

#[test]
fn a_context_serves_several_threads_once_it_is_shared() {
    let (key, certificate) = identity();
    let server = server(&key, &certificate);
    let calls = Arc::new(AtomicUsize::new(0));
    let own = Arc::clone(&calls);
    let mut client = trusting(&certificate);
    client.set_verify(SSL_VERIFY_PEER, move |found_good, _| {
        own.fetch_add(1, Ordering::Relaxed);
        found_good
    });
    let client = client.share();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| shaken(&client, &server).map(drop).expect("it trusts"));
        }
    });
    assert!(calls.load(Ordering::Relaxed) >= 4);
}

#[test]
fn the_chain_is_taken_or_counted_as_its_name_says() {
    let (key, certificate) = identity();
    let other = |host| self_signed(&Key::generate_ec(c"P-256").expect("it is made"), host).expect("it is made");
    let add = |context: &mut ContextUnique, certificate: Owned<Certificate>| {
        context.add0_chain_cert(certificate).map_err(Rejected::value)
    };
    let mut server = context();
    server.use_certificate(&certificate).expect("it is taken");
    server.use_private_key(&key).expect("it is taken");
    // At the usual level of security, a key of 512 bits is too weak: it is refused, and comes back.
    let weak = self_signed(&Key::generate_rsa(512).expect("it is made"), "weak").expect("it is made");
    let back = add(&mut server, weak).expect_err("it is too weak");
    assert_eq!(back.get_subject_name().to_text().expect("it has a name"), "CN = weak");
    add(&mut server, other("taken")).expect("it is taken");
    let counted = other("counted");
    server.add1_chain_cert(&counted).expect("it is counted up");
    drop(counted);
    let wire = shaken(&context().share(), &server.share()).expect("nobody verifies");
    assert_eq!(names(&wire.client), ["CN = localhost", "CN = taken", "CN = counted"]);
}

#[test]
fn an_extra_certificate_belongs_to_the_context() {
    let (key, certificate) = identity();
    let mut server = context();
    server.use_certificate(&certificate).expect("it is taken");
    server.use_private_key(&key).expect("it is taken");
    let extra = self_signed(&key, "extra").expect("it is made");
    server.add_extra_chain_cert(extra).map_err(Rejected::error).expect("it is taken");
    let wire = shaken(&context().share(), &server.share()).expect("nobody verifies");
    assert_eq!(names(&wire.client), ["CN = localhost", "CN = extra"]);
    let own = wire.client.peer_certificate().expect("there is one");
    drop(wire);
    assert_eq!(own.get_subject_name().to_text().expect("it has a name"), "CN = localhost");
}

#[test]
fn secrets_are_told_to_a_closure() {
    let (key, certificate) = identity();
    let lines = Arc::new(Mutex::new(Vec::new()));
    let own = Arc::clone(&lines);
    let mut client = context();
    client.set_keylog_callback(move |line| own.lock().expect("no panic").push(line.to_owned()));
    shaken(&client.share(), &server(&key, &certificate)).map(drop).expect("nobody verifies");
    let lines = lines.lock().expect("no panic");
    assert!(lines.iter().any(|line| line.to_bytes().starts_with(b"CLIENT_TRAFFIC_SECRET_0 ")), "{lines:?}");
}

/// SSL_select_next_proto(3): the first of the server's names that the client offers, as it stands in the client's list.
fn first_of<'client>(wanted: &[&[u8]], offered: &'client [u8]) -> Option<&'client [u8]> {
    let mut names = Vec::new();
    let mut rest = offered;
    while let Some((length, behind)) = rest.split_first() {
        let (name, next) = behind.split_at_checked(usize::from(*length))?;
        names.push(name);
        rest = next;
    }
    wanted.iter().find_map(|wanted| names.iter().copied().find(|name| name == wanted))
}

#[test]
fn the_server_chooses_a_protocol_out_of_either_list() {
    let (key, certificate) = identity();
    let mut server = context();
    server.use_certificate(&certificate).expect("it is taken");
    server.use_private_key(&key).expect("it is taken");
    // Out of the client's list, out of the server's own, none, and a panic, which is none.
    server.set_alpn_select_cb(|offered| match offered {
        b"\x05panic" => panic!("it cannot choose"),
        b"\x02h3" => Ok(b"h3"),
        _ => first_of(&[b"h2", b"http/1.1"], offered).ok_or(3),
    });
    let server = server.share();
    let chosen = |offered: &[u8]| {
        let mut client = context();
        client.set_alpn_protos(offered).expect("it is copied");
        let wire = shaken(&client.share(), &server).expect("nobody verifies");
        wire.client.get0_alpn_selected().map(<[u8]>::to_vec)
    };
    assert_eq!(chosen(b"\x08http/1.1\x02h2").as_deref(), Some(&b"h2"[..]));
    assert_eq!(chosen(b"\x08http/1.1").as_deref(), Some(&b"http/1.1"[..]));
    assert_eq!(chosen(b"\x02h3").as_deref(), Some(&b"h3"[..]));
    assert_eq!(chosen(b"\x03ftp"), None);
    assert_eq!(chosen(b"\x05panic"), None);
    assert_eq!(chosen(b"\x08http/1.1"), None, "after a panic the closure is not asked again");
}

/// What the other end has sent.
fn names(end: &Connection) -> Vec<String> {
    let chain = end.peer_chain().expect("it has sent some");
    chain.iter().map(|one| one.get_subject_name().to_text().expect("it has a name")).collect()
}
