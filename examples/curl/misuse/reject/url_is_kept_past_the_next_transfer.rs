//! The URL that was used last belongs to the handle: the next transfer ends it.

use example_curl::easy::Easy;
use example_curl::error::CurlError;

fn main() -> Result<(), CurlError> {
    let mut easy = Easy::new()?;
    easy.url(c"file:///dev/null")?;
    easy.perform()?;
    let first = easy.effective_url()?;
    easy.perform()?; //~ ERROR
    println!("{first:?}");
    Ok(())
}
