//! Hashes some text, reads a certificate, shares it, and sees a transfer that fails.
#![forbid(unsafe_code)]

use example_openssl::crypto::{Certificate, CryptoError, EVP_PKEY_RSA, Key, Rsa, Store, certificate, sha256};

fn main() -> Result<(), CryptoError> {
    let digest = sha256(b"to be or not to be")?;
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("sha256    {hex}");

    let first = certificate(include_bytes!("example.pem"))?;
    let subject = first.get_subject_name(); // borrowed from `first`
    println!("subject   {} parts, version {}", subject.entry_count(), first.get_version() + 1);

    let second = first.try_clone()?;
    let mut store = Store::new()?;
    store.add(&first)?; // the store has a count of its own
    drop(first);
    let kind = second.public_key()?.kind();
    println!(
        "key       {}, after the first owner is gone",
        if kind == EVP_PKEY_RSA { "RSA" } else { "of another kind" }
    );
    std::thread::spawn(move || println!("thread    version {}", second.get_version() + 1)).join().ok();

    let mut fresh = Certificate::new()?;
    fresh.set_version(2)?; // only while nobody else holds it
    println!("made      version {}", fresh.share().get_version() + 1);

    let mut key = Key::new()?;
    let rejected = match key.assign_as_nothing(Rsa::new()?) {
        Err(rejected) => rejected,
        Ok(()) => return Ok(()),
    };
    println!("rejected  {}", rejected.as_error());
    let rsa = rejected.value(); // the failure gave it back
    key.assign_rsa(rsa).map_err(ffi_contract::Rejected::error)?;
    println!("assigned  at the second try");

    match certificate(b"no certificate") {
        Ok(_) => println!("that was a certificate"),
        Err(error) => println!("error     {error}"),
    }
    Ok(())
}
