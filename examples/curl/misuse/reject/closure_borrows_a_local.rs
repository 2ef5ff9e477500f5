//! libcurl calls the closure for as long as the handle lives: it owns what it uses, or shares it.

use example_curl::easy::Easy;
use example_curl::error::CurlError;

fn main() -> Result<(), CurlError> {
    let mut easy = Easy::new()?;
    let mut body = Vec::new();
    Easy::on_write(&mut easy, |bytes| {
        body.extend_from_slice(bytes); //~ ERROR
        bytes.len()
    })?;
    Ok(())
}
