//! `CURLOPT_POSTFIELDS` copies nothing: the text lives as long as the handle. What `CURLOPT_COPYPOSTFIELDS` is given does not.

use std::ffi::CString;

use example_curl::easy::Easy;
use example_curl::error::CurlError;

fn main() -> Result<(), CurlError> {
    let mut easy = Easy::new()?;
    {
        let text = CString::new("moons=4").unwrap_or_default();
        easy.post(&text)?; //~ ERROR
    }
    easy.reset();
    Ok(())
}
