//! What the contract blocks promise, over the real library: files, and a server on this machine.

use std::ffi::{CStr, CString};
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use example_curl::easy::{ERROR_SIZE, Easy};
use example_curl::error::{ABORTED_BY_CALLBACK, COULDNT_READ_FILE, WRITE_ERROR};
use example_curl::list::List;
use example_curl::url::{HOST, NO_QUERY, PATH, PORT, QUERY, SCHEME, URL, URLDECODE, URLENCODE, Url};
use ffi_contract::Owned;

/// A file of its own, and its URL; it is removed in the end.
struct File(PathBuf, CString);

impl File {
    fn new(content: &[u8]) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("example-curl-test-{}-{number}", std::process::id()));
        std::fs::write(&path, content).expect("it can be written");
        let url = CString::new(format!("file://{}", path.display())).expect("there is no NUL in it");
        Self(path, url)
    }
}

impl Drop for File {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).ok();
    }
}

/// Collects what arrives.
fn collect(easy: &mut Owned<Easy<'_>>) -> Arc<Mutex<Vec<u8>>> {
    let body = Arc::new(Mutex::new(Vec::new()));
    let sink = Arc::clone(&body);
    Easy::on_write(easy, move |bytes| {
        sink.lock().expect("nobody has panicked").extend_from_slice(bytes);
        bytes.len()
    })
    .expect("it is set");
    body
}

fn taken(body: &Mutex<Vec<u8>>) -> Vec<u8> {
    std::mem::take(&mut body.lock().expect("nobody has panicked"))
}

#[test]
fn a_file_arrives_in_the_closure() {
    let file = File::new(b"to be or not to be");
    let mut easy = Easy::new().expect("it is made");
    easy.url(&file.1).expect("it is set");
    let body = collect(&mut easy);
    easy.perform().expect("it is there");
    assert_eq!(taken(&body), b"to be or not to be");
    assert_eq!(easy.effective_url().expect("it is known"), Some(file.1.as_c_str()));
    assert_eq!(easy.downloaded().expect("it is known"), 18);
    assert_eq!(easy.content_type().expect("it is known"), None);
    assert_eq!(easy.response_code().expect("it is known"), 0);
    assert!(easy.total_time().expect("it is known") >= 0.0);
}

#[test]
fn a_closure_takes_the_place_of_the_one_before_and_ends_with_the_handle() {
    let file = File::new(b"abc");
    let mut easy = Easy::new().expect("it is made");
    easy.url(&file.1).expect("it is set");
    let first = collect(&mut easy);
    assert_eq!(Arc::strong_count(&first), 2);
    let second = collect(&mut easy);
    assert_eq!((Arc::strong_count(&first), Arc::strong_count(&second)), (1, 2));
    easy.perform().expect("it is there");
    assert_eq!((taken(&first), taken(&second)), (Vec::new(), b"abc".to_vec()));
    let moved = std::thread::spawn(move || easy.perform());
    moved.join().expect("it does not panic").expect("it is there");
    assert_eq!((taken(&second), Arc::strong_count(&second)), (b"abc".to_vec(), 1));
}

#[test]
fn a_closure_that_takes_less_ends_the_transfer() {
    let file = File::new(b"abc");
    let mut easy = Easy::new().expect("it is made");
    easy.url(&file.1).expect("it is set");
    Easy::on_write(&mut easy, |bytes| bytes.len() - 1).expect("it is set");
    let error = easy.perform().expect_err("it took less");
    assert_eq!(error.code(), Some(WRITE_ERROR));
    assert_eq!(error.message(), Some(c"Failed writing received data to disk/application"));
}

#[test]
fn a_closure_that_panics_ends_the_transfer_and_is_not_run_again() {
    let file = File::new(b"abc");
    let mut easy = Easy::new().expect("it is made");
    easy.url(&file.1).expect("it is set");
    let runs = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&runs);
    Easy::on_write(&mut easy, move |_| {
        count.fetch_add(1, Ordering::Relaxed);
        panic!("as the test wants")
    })
    .expect("it is set");
    for _ in 0..2 {
        let ended = catch_unwind(AssertUnwindSafe(|| easy.perform())).expect("no panic comes through C");
        assert_eq!(ended.expect_err("nothing was taken").code(), Some(WRITE_ERROR));
    }
    assert_eq!(runs.load(Ordering::Relaxed), 1);
}

#[test]
fn progress_is_told_and_may_end_the_transfer() {
    let file = File::new(&[7; 100_000]);
    let mut easy = Easy::new().expect("it is made");
    easy.url(&file.1).expect("it is set");
    let body = collect(&mut easy);
    Easy::on_progress(&mut easy, |progress| progress.down_now == 0).expect("it is set");
    let error = easy.perform().expect_err("it was ended");
    assert_eq!(error.code(), Some(ABORTED_BY_CALLBACK));
    Easy::on_progress(&mut easy, |_| true).expect("it is set");
    taken(&body);
    easy.perform().expect("it is there");
    assert_eq!(taken(&body).len(), 100_000);
}

#[test]
fn the_error_buffer_is_read_when_the_handle_is_gone() {
    let mut explained = [0; ERROR_SIZE];
    let mut easy = Easy::new().expect("it is made");
    easy.error_buffer(&mut explained).expect("it is set");
    easy.url(c"file:///nowhere/at/all").expect("it is set");
    let error = easy.perform().expect_err("nothing is there");
    assert_eq!(error.code(), Some(COULDNT_READ_FILE));
    assert_eq!(error.to_string(), "`curl_easy_perform` failed with code 37: Couldn't read a file:// file");
    drop(easy);
    let explained = CStr::from_bytes_until_nul(&explained).expect("it ends");
    assert_eq!(explained, c"Couldn't open file /nowhere/at/all");
}

#[test]
fn a_list_gets_its_head_from_the_first_text() {
    let mut list = None;
    List::append(&mut list, c"one").expect("it is appended");
    List::append(&mut list, c"two").expect("it is appended");
    let list = list.expect("it is not empty");
    assert_eq!(list.texts().collect::<Vec<_>>(), [c"one", c"two"]);
}

#[test]
fn what_is_uploaded_comes_from_the_closure() {
    let file = File::new(b"");
    let mut easy = Easy::new().expect("it is made");
    easy.url(&file.1).expect("it is set");
    easy.upload(1).expect("it is set");
    easy.upload_size(6).expect("it is set");
    let mut parts = [b"four".as_slice(), b"20"].into_iter();
    Easy::on_read(&mut easy, move |room| {
        let part = parts.next().unwrap_or_default();
        room[..part.len()].copy_from_slice(part);
        part.len()
    })
    .expect("it is set");
    easy.perform().expect("it is written");
    assert_eq!(std::fs::read(&file.0).expect("it is there"), b"four20");
}

#[test]
fn a_url_in_parts_is_kept_beside_the_handle() {
    let file = File::new(b"in parts");
    let mut url = Url::new().expect("it is made");
    url.set(URL, &file.1, 0).expect("it is a URL");
    let copy = url.try_clone().expect("it is copied");
    url.set(PATH, c"/nowhere", 0).expect("it is a path");
    let mut easy = Easy::new().expect("it is made");
    let body = collect(&mut easy);
    Easy::url_in_parts(&mut easy, copy).expect("it is set");
    easy.perform().expect("it is there");
    assert_eq!(taken(&body), b"in parts");
}

#[test]
fn parts_of_a_url_are_text_of_ones_own() {
    let mut url = Url::new().expect("it is made");
    url.set(URL, c"https://example.org:8080/a%20b", 0).expect("it is a URL");
    let (scheme, host, port) = (url.get(SCHEME, 0), url.get(HOST, 0), url.get(PORT, 0));
    let path = url.get(PATH, URLDECODE).expect("it is there");
    let error = url.get(QUERY, 0).expect_err("there is none");
    assert_eq!((error.code(), error.message()), (Some(NO_QUERY), Some(c"No query part in the URL")));
    url.set(QUERY, c"c d", URLENCODE).expect("it is a query");
    let whole = url.get(URL, 0).expect("it is whole");
    url.remove(QUERY).expect("it was there");
    Url::new().expect("it is made").set(URL, c"://", 0).expect_err("it is no URL");
    drop(url);
    let own = |part: Result<_, _>| part.map(|text: ffi_contract::OwnedCStr<_>| text.to_owned()).expect("it is there");
    assert_eq!((&*own(scheme), &*own(host), &*own(port)), (c"https", c"example.org", c"8080"));
    assert_eq!((&*path, &*whole), (c"/a b", c"https://example.org:8080/a%20b?c+d"));
}

#[test]
fn empty_text_is_empty_and_not_what_lies_behind_it() {
    let mut easy = Easy::new().expect("it is made");
    assert_eq!(&*easy.escape(b"").expect("it is encoded"), c"");
    assert_eq!(&*easy.escape(b"a b").expect("it is encoded"), c"a%20b");
    assert_eq!(&*easy.unescape(b"a%00b").expect("it is decoded"), b"a\0b");
}

/// Answers one request after the other, and gives what it was sent.
fn server(requests: usize) -> (CString, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let address = listener.local_addr().expect("it has one");
    let answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/x-moon\r\nConnection: close\r\nContent-Length: 2\r\n\r\nIo";
    let server = std::thread::spawn(move || {
        let mut seen = Vec::new();
        for _ in 0..requests {
            let (mut stream, _) = listener.accept().expect("it connects");
            let mut reader = BufReader::new(stream.try_clone().expect("it is cloned"));
            let (mut head, mut length) = (String::new(), 0);
            while reader.read_line(&mut head).expect("it is text") > 2 {
                let line = head.lines().last().unwrap_or_default().to_ascii_lowercase();
                length = line.strip_prefix("content-length: ").map_or(length, |n| n.parse().expect("a number"));
            }
            let mut body = vec![0; length];
            reader.read_exact(&mut body).expect("it arrives");
            stream.write_all(answer).expect("it is sent");
            seen.push(head + &String::from_utf8_lossy(&body));
        }
        seen
    });
    (CString::new(format!("http://{address}/moons")).expect("there is no NUL in it"), server)
}

#[test]
fn what_is_posted_is_what_the_handle_keeps() {
    let (url, server) = server(2);
    let text = CString::new("moons=4").expect("there is no NUL in it");
    let mut list = None;
    List::append(&mut list, c"X-Planet: Jupiter").expect("it is appended");
    let list = list.expect("it is not empty");
    let lines = Arc::new(Mutex::new(Vec::new()));
    let mut easy = Easy::new().expect("it is made");
    easy.proxy(c"").expect("it is set");
    easy.timeout(20_000).expect("it is set");
    easy.url(&url).expect("it is set");
    easy.headers(&list).expect("it is set");
    easy.post(&text).expect("it is set");
    let body = collect(&mut easy);
    let heard = Arc::clone(&lines);
    Easy::on_header(&mut easy, move |line| {
        heard.lock().expect("nobody has panicked").extend_from_slice(line);
        line.len()
    })
    .expect("it is set");
    easy.perform().expect("it is answered");
    assert_eq!(taken(&body), b"Io");
    assert_eq!(easy.response_code().expect("it is known"), 200);
    assert_eq!(easy.content_type().expect("it is known"), Some(c"text/x-moon"));
    assert!(String::from_utf8_lossy(&taken(&lines)).contains("Content-Length: 2\r\n"));
    {
        let gone = CString::new("moons=79").expect("there is no NUL in it");
        easy.post_copy(&gone).expect("it is set");
    }
    Easy::remove_on_header(&mut easy).expect("it is taken away");
    assert_eq!(Arc::strong_count(&lines), 1);
    easy.perform().expect("it is answered");
    let seen = server.join().expect("it does not panic");
    assert!(seen[0].contains("X-Planet: Jupiter\r\n") && seen[0].ends_with("\r\n\r\nmoons=4"), "{}", seen[0]);
    assert!(seen[1].ends_with("\r\n\r\nmoons=79"), "{}", seen[1]);
}
