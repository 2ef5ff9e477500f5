//! Fetches a URL; without one, writes a file and fetches that, with all that libcurl has to say about it.
#![forbid(unsafe_code)]

use std::error::Error;
use std::ffi::{CStr, CString};
use std::io::Write as _;
use std::path::Path;
use std::sync::mpsc;

use example_curl::easy::{ERROR_SIZE, Easy};
use example_curl::error::CurlError;
use example_curl::list::List;
use example_curl::url::{APPENDQUERY, PATH, QUERY, SCHEME, URL, URLDECODE, URLENCODE, Url};
use example_curl::version::Version;
use ffi_contract::Owned;

fn main() -> Result<(), Box<dyn Error>> {
    if let Some(url) = std::env::args().nth(1) {
        let body = fetch(&CString::new(url)?, 1)?;
        std::io::stdout().write_all(&body)?;
        return Ok(());
    }
    let version = Version::linked();
    println!("libcurl   {} on {}", version.version().to_string_lossy(), version.host().to_string_lossy());

    let folder = std::env::temp_dir().join(format!("example-curl-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let done = tour(&folder);
    std::fs::remove_dir_all(&folder)?;
    done
}

fn tour(folder: &Path) -> Result<(), Box<dyn Error>> {
    let url = parts(folder)?;
    let text = url.get(URL, 0)?;
    upload(&text, b"Io\nEuropa\nGanymede\nCallisto\n")?;
    let body = fetch(&text, 0)?;
    println!("fetched   {} bytes: {}", body.len(), String::from_utf8_lossy(&body).replace('\n', " "));
    headers()?;

    let nowhere = CString::new(format!("{}-nowhere", text.to_string_lossy()))?;
    match fetch(&nowhere, 0) {
        Ok(body) => println!("there are {} bytes where nothing was", body.len()),
        Err(failed) => println!("failed    {failed}"),
    }
    Ok(())
}

/// A URL from its parts.
fn parts(folder: &Path) -> Result<Owned<Url>, Box<dyn Error>> {
    let mut url = Url::new()?;
    url.set(SCHEME, c"file", 0)?;
    url.set(PATH, &CString::new(format!("{}/four moons", folder.display()))?, URLENCODE)?;
    let mut search = url.try_clone()?;
    search.set(QUERY, c"planet=Jupiter", APPENDQUERY | URLENCODE)?;
    println!("url       {}", url.get(URL, 0)?.to_string_lossy());
    println!("decoded   {}", url.get(PATH, URLDECODE)?.to_string_lossy());
    println!("query     {}, of a copy alone", search.get(QUERY, 0)?.to_string_lossy());
    match url.get(QUERY, 0) {
        Ok(query) => println!("it has a query, {}", query.to_string_lossy()),
        Err(error) => println!("no query  {error}"),
    }
    Ok(url)
}

/// Puts bytes at a URL, with a closure that libcurl asks for them.
fn upload(url: &CStr, bytes: &'static [u8]) -> Result<(), CurlError> {
    let mut rest = bytes;
    let mut easy = Easy::new()?;
    easy.url(url)?;
    easy.upload(1)?;
    Easy::on_read(&mut easy, move |room| {
        let (now, later) = rest.split_at(room.len().min(rest.len()));
        room[..now.len()].copy_from_slice(now);
        rest = later;
        now.len()
    })?;
    easy.perform()
}

/// What is at a URL. A failure comes with what libcurl wrote about it.
fn fetch(url: &CStr, fail_on_error: i64) -> Result<Vec<u8>, FetchError> {
    let mut explained = [0; ERROR_SIZE];
    let (sender, arrived) = mpsc::channel();
    let transferred = transfer(url, fail_on_error, &mut explained, sender); // the handle is gone, and lends nothing any more
    let explained = CStr::from_bytes_until_nul(&explained).unwrap_or_default();
    transferred.map_err(|error| FetchError { error, explained: explained.to_string_lossy().into_owned() })?;
    Ok(arrived.into_iter().flatten().collect())
}

fn transfer(
    url: &CStr,
    fail_on_error: i64,
    explained: &mut [u8; ERROR_SIZE],
    sender: mpsc::Sender<Vec<u8>>,
) -> Result<(), CurlError> {
    let mut easy = Easy::new()?;
    easy.error_buffer(explained)?;
    easy.url(url)?;
    easy.fail_on_error(fail_on_error)?;
    Easy::on_write(&mut easy, move |bytes| if sender.send(bytes.to_vec()).is_ok() { bytes.len() } else { 0 })?;
    Easy::on_progress(&mut easy, |progress| progress.down_now < 1 << 30)?; // not more than a gigabyte
    easy.perform()?;
    eprintln!(
        "from {} in {:.1} ms",
        easy.effective_url()?.unwrap_or_default().to_string_lossy(),
        easy.total_time()? * 1e3
    );
    Ok(())
}

/// Headers for a request that is never made: the handle keeps the list, so the list is made first.
fn headers() -> Result<(), CurlError> {
    let mut list = None;
    List::append(&mut list, c"Accept: text/plain")?; // made here
    List::append(&mut list, c"X-Moons: 4")?;
    let Some(list) = list else { return Ok(()) };
    let body = String::from("moons=4");
    let body = CString::new(body).unwrap_or_default();
    let mut easy = Easy::new()?;
    easy.headers(&list)?;
    easy.post(&body)?;
    let texts: Vec<_> = list.texts().map(CStr::to_string_lossy).collect();
    println!("headers   {}", texts.join("; "));
    let escaped = easy.escape("größer".as_bytes())?;
    println!(
        "escaped   {}, and back {:?}",
        escaped.to_string_lossy(),
        String::from_utf8_lossy(&easy.unescape(escaped.to_bytes())?)
    );
    Ok(())
}

/// A transfer that failed.
#[derive(Debug)]
struct FetchError {
    error: CurlError,
    explained: String,
}

impl std::fmt::Display for FetchError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} ({})", self.error, self.explained)
    }
}

impl Error for FetchError {}
