//! The handle keeps the list of headers: it stays as it is.

use example_curl::easy::Easy;
use example_curl::error::CurlError;
use example_curl::list::List;

fn main() -> Result<(), CurlError> {
    let mut list = None;
    List::append(&mut list, c"X-Planet: Jupiter")?;
    List::append(&mut list, c"X-Moons: 4")?;
    let mut easy = Easy::new()?;
    if let Some(list) = &list {
        easy.headers(list)?;
    }
    easy.url(c"file:///dev/null")
}
