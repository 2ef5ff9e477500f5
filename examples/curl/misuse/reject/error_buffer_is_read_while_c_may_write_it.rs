//! The handle keeps the error buffer, and writes to it: nobody reads it before the handle is gone.

use example_curl::easy::{ERROR_SIZE, Easy};
use example_curl::error::CurlError;

fn main() -> Result<(), CurlError> {
    let mut buffer = [0; ERROR_SIZE];
    let mut easy = Easy::new()?;
    easy.error_buffer(&mut buffer)?;
    println!("{}", buffer[0]); //~ ERROR
    easy.url(c"file:///dev/null")?;
    Ok(())
}
