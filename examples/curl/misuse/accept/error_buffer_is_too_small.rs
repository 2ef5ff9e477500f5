//! C writes as much as `CURL_ERROR_SIZE` says.

use example_curl::easy::Easy;
use example_curl::error::CurlError;

fn main() -> Result<(), CurlError> {
    let mut buffer = [0; example_curl::easy::ERROR_SIZE];
    let mut easy = Easy::new()?;
    easy.error_buffer(&mut buffer)
}
