//! Hashes some text, makes certificates, has two ends shake hands in memory, and sees a transfer that fails.
#![forbid(unsafe_code)]

use std::sync::mpsc;

use example_openssl::digest::{Algorithm, digest, sha256};
use example_openssl::error::CryptoError;
use example_openssl::key::{EVP_PKEY_RSA, Key, Rsa};
use example_openssl::provider::{Library, Provider};
use example_openssl::stack::Stack;
use example_openssl::store::{Check, Store, describe};
use example_openssl::tls::{Context, Method, SSL_VERIFY_PEER, TlsError};
use example_openssl::wire::{Wire, read};
use example_openssl::x509::{certificate, self_signed};
use ffi_contract::Rejected;

fn main() -> Result<(), TlsError> {
    digests()?;
    certificates()?;
    keys()?;
    handshake()?;
    match certificate(b"no certificate") {
        Ok(_) => println!("that was a certificate"),
        Err(error) => println!("error     {error}"),
    }
    Ok(())
}

fn digests() -> Result<(), CryptoError> {
    let text = b"to be or not to be";
    println!("sha256    {}", hex(&sha256(text)?));
    let library = Library::new()?;
    let default = Provider::load(&library, c"default")?;
    let fetched = Algorithm::fetch(&library, c"BLAKE2s256", None)?; // borrows the library, and counts up the provider
    drop(default);
    println!("blake2s   {}", hex(&digest(&fetched, text)?));
    Ok(())
}

fn certificates() -> Result<(), CryptoError> {
    let first = certificate(include_bytes!("example.pem"))?;
    let subject = first.get_subject_name(); // borrowed from `first`
    println!("subject   {}", subject.to_text()?);
    for part in subject.iter() {
        println!("          {}", String::from_utf8_lossy(part.value().bytes()));
    }

    let second = first.try_clone()?;
    let mut store = Store::new()?;
    store.add(&first)?; // the store has a count of its own
    let mut check = Check::of(&store, &first, None)?; // keeps both, and counts neither
    let trusted = check.run().is_ok();
    println!("trusted   {trusted}: {}", describe(i64::from(check.outcome())).to_string_lossy());
    drop(check);
    drop(first);
    std::thread::spawn(move || println!("thread    version {}", second.get_version() + 1)).join().ok();

    let mut stack = Stack::new()?;
    for host in ["io", "europa"] {
        let key = Key::generate_ec(c"P-256")?;
        stack.push(self_signed(&key, host)?).map_err(Rejected::error)?; // the stack owns it now
    }
    for one in stack.iter() {
        println!("stacked   {}", one.get_subject_name().to_text()?);
    }
    Ok(())
}

fn keys() -> Result<(), CryptoError> {
    let whole = Key::generate_rsa(1024)?;
    let der = whole.to_der()?; // in memory of libcrypto's
    let mut key = Key::new()?;
    let rejected = match key.assign_as_nothing(Rsa::next_in_der(&mut &*der)?) {
        Err(rejected) => rejected,
        Ok(()) => return Ok(()),
    };
    println!("rejected  {}", rejected.as_error());
    let rsa = rejected.value(); // the failure gave it back
    key.assign_rsa(rsa).map_err(Rejected::error)?;
    let key = key.share();
    println!("assigned  {}", key.kind() == EVP_PKEY_RSA && key.compare(&whole) == 1);
    Ok(())
}

fn handshake() -> Result<(), TlsError> {
    let key = Key::generate_ec(c"P-256")?;
    let identity = self_signed(&key, "localhost")?;

    let mut server = Context::new(Method::tls())?;
    server.use_certificate(&identity)?; // counted up
    server.use_private_key(&key)?;
    let server = server.share(); // from now on many may have it, and nobody changes it

    let mut store = Store::new()?;
    store.add(&identity)?;
    let mut client = Context::new(Method::tls())?;
    client.set_cert_store(store); // given away
    let (tell, told) = mpsc::sync_channel(8);
    client.set_verify(SSL_VERIFY_PEER, move |found_good, question| {
        let subject = question.certificate().map(|one| one.get_subject_name().to_text());
        if let Some(Ok(subject)) = subject {
            // A listener that does not keep up misses some.
            let _ = tell.try_send(format!("{subject}, at depth {}: {found_good}", question.depth()));
        }
        found_good
    });
    let client = client.share();

    let mut wire = Wire::between(&client, &server)?;
    wire.client.set_host(c"localhost")?;
    drop((client, server)); // the two ends have counts of their own
    wire.shake_hands()?;
    println!("handshake {}", wire.client.version().to_string_lossy());
    println!("asked     {}", told.try_iter().collect::<Vec<_>>().join("; "));
    wire.client.write(b"to be")?;
    println!("server    {}", String::from_utf8_lossy(&read(&mut wire.server)?));
    wire.client.shutdown()?;
    wire.server.shutdown()?;
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
