//! libcurl calls the closure for as long as the handle lives: it owns what it uses, or shares it.

use example_curl::easy::Easy;
use example_curl::error::CurlError;

fn main() -> Result<(), CurlError> {
    let mut easy = Easy::new()?;
    let body = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    Easy::on_write(&mut easy, move |bytes| {
        body.lock().map(|mut body| body.extend_from_slice(bytes)).ok();
        bytes.len()
    })?;
    Ok(())
}
