//! What the contract blocks promise, over the real library.

use std::ffi::{CStr, CString};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, mpsc};
use std::time::Duration;

use example_glib::bytes::Bytes;
use example_glib::files::{FILE_ERROR_NOENT, contents, path_of, set_contents};
use example_glib::key_file::{GROUP_NOT_FOUND, INVALID_VALUE, KEY_NOT_FOUND, KeyFile};
use example_glib::main_loop::{CONTINUE, Context, MainLoop, REMOVE, Source, idle, timeout};
use example_glib::table::{Table, key};
use example_glib::text::{count, join, split, uppercase};
use example_glib::variant::{ARRAY, STRING, Variant};
use ffi_contract::{CText, Owned};

fn texts<'a>(texts: impl Iterator<Item = &'a CText>) -> Vec<&'a CStr> {
    texts.map(|text| &**text).collect()
}

#[test]
fn text_is_cut_and_joined() {
    let parts = split(c"Io,Europa,,Callisto", c",", 0).expect("the delimiter is not empty");
    let parts = texts(parts.iter());
    assert_eq!(parts, [c"Io", c"Europa", c"", c"Callisto"]);
    assert_eq!((count(&parts), count(&[])), (4, 0));
    assert_eq!(&*join(Some(c"; "), &parts), c"Io; Europa; ; Callisto");
    assert_eq!((&*join(None, &parts[..2]), &*join(None, &[])), (c"IoEuropa", c""));
    assert!(split(c"", c",", 0).expect("the delimiter is not empty").iter().next().is_none());
    split(c"", c"", 0).expect_err("GLib refuses it, and says so on the standard error");
}

#[test]
fn text_that_is_no_utf8_is_not_passed() {
    assert_eq!(&*uppercase(c"größe").expect("it is UTF-8"), c"GRÖSSE");
    let error = uppercase(c"gr\xf6\xdfe").expect_err("it is Latin-1");
    assert!(error.to_string().contains("`g_utf8_validate` did not answer"), "{error}");
    assert!(error.message().is_none(), "GLib was not asked");
}

#[test]
fn a_file_is_read_or_the_error_says_why_not() {
    let folder = CString::new(std::env::temp_dir().to_str().expect("it is UTF-8")).expect("there is no NUL in it");
    let name = CString::new(format!("example-glib-test-{}", std::process::id())).expect("there is no NUL in it");
    let path = path_of(&[&folder, &name]);
    set_contents(&path, b"a\0b").expect("it can be written");
    let read = contents(&path).expect("it is there");
    std::fs::remove_file(path.to_str().expect("it is UTF-8")).expect("it is there");
    assert_eq!(&*read, b"a\0b");
    let error = contents(&path).expect_err("it is gone");
    assert_eq!((error.domain(), error.code()), (Some(c"g-file-error-quark"), Some(FILE_ERROR_NOENT)));
    assert_eq!(error.message(), Some(error.to_string().as_str()));
}

#[test]
fn a_number_that_is_zero_is_no_error() {
    let mut file = KeyFile::new();
    file.load(b"[a]\nzero=0\nword=none\nlist=x;y;\n").expect("it is a key file");
    assert_eq!(file.get_integer(c"a", c"zero").expect("it is a number"), 0);
    assert_eq!(file.get_integer(c"a", c"word").expect_err("it is none").code(), Some(INVALID_VALUE));
    assert_eq!(file.get_integer(c"a", c"b").expect_err("it is not there").code(), Some(KEY_NOT_FOUND));
    assert_eq!(file.get_string(c"b", c"a").expect_err("it is not there").code(), Some(GROUP_NOT_FOUND));
    assert_eq!(texts(file.get_string_list(c"a", c"list").expect("it is there").iter()), [c"x", c"y"]);
    assert_eq!(&*file.get_string(c"a", c"word").expect("it is there"), c"none");
    file.set_integer(c"c", c"one", 1);
    assert_eq!(texts(file.get_groups().iter()), [c"a", c"c"]);
    assert!(file.to_data().ends_with(b"[c]\none=1\n"));
    file.load(b"no key file").expect_err("it is none");
}

#[test]
fn bytes_are_shared_and_a_part_keeps_the_whole() {
    let whole = Bytes::from_vec(b"to be or not to be".to_vec());
    let address = whole.as_slice().as_ptr();
    let part = whole.part(9..12).expect("it is within");
    assert!(whole.part(9..99).is_none());
    let second = whole.clone();
    drop(whole);
    assert_eq!(std::thread::spawn(move || second.as_slice().len()).join().expect("it does not panic"), 18);
    assert_eq!((part.as_slice(), part.as_slice().as_ptr()), (b"not".as_slice(), address.wrapping_add(9)));
    assert_eq!(Bytes::from_vec(Vec::new()).as_slice(), b"");
    assert!(Bytes::copy_of(b"a").compare(&Bytes::from_static(b"b")) < 0);
    assert_eq!(&*Bytes::into_memory(part), b"not");
}

#[test]
fn a_table_owns_what_is_put_in_and_gives_back_what_is_taken() {
    let mut table = Table::new();
    let value = Bytes::copy_of(b"one");
    assert_eq!(table.insert(key(c"a"), value.clone()), 1);
    assert_eq!(table.insert(key(c"a"), Bytes::copy_of(b"two")), 0);
    assert_eq!(table.insert(key(c"b"), value), 1);
    assert_eq!(table.get(c"a").map(Bytes::as_slice), Some(b"two".as_slice()));
    assert!(table.get(c"c").is_none());
    let (name, taken) = table.take(c"b").expect("it is there");
    assert!(table.take(c"b").is_none());
    assert_eq!((table.size(), table.remove(c"b")), (1, 0));
    drop(table);
    assert_eq!((&*name, taken.as_slice()), (c"b", b"one".as_slice()));
}

#[test]
fn a_table_is_gone_through_by_a_closure_and_by_a_list() {
    let mut table = Table::new();
    assert!(table.keys().is_none(), "the empty list is NULL");
    for name in [c"a", c"b", c"c"] {
        table.insert(key(name), Bytes::copy_of(name.to_bytes()));
    }
    let mut seen = Vec::new();
    table.for_each(|name, value| seen.push((name.to_owned(), value.as_slice().to_vec())));
    seen.sort();
    assert_eq!(seen[1], (c"b".to_owned(), b"b".to_vec()));
    let keys = table.keys().expect("there are some");
    let mut keys: Vec<_> = keys.iter().collect();
    keys.sort_unstable();
    assert_eq!(keys, [c"a", c"b", c"c"]);
}

#[test]
fn a_closure_that_panics_in_a_table_does_so_when_the_table_is_through() {
    let mut table = Table::new();
    table.insert(key(c"a"), Bytes::copy_of(b"a"));
    table.insert(key(c"b"), Bytes::copy_of(b"b"));
    let mut runs = 0;
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        table.for_each(|_, _| {
            runs += 1;
            panic!("as the test wants");
        });
    }));
    assert!(panicked.is_err());
    assert_eq!((runs, table.size()), (1, 2));
}

#[test]
fn a_value_that_floats_is_counted_once() {
    let number = Variant::of_int32(7);
    let text = Variant::of_text(c"seven").expect("it is UTF-8");
    let tuple = Variant::tuple(&[&number, &text, &number]);
    drop(number);
    assert_eq!(text.text().expect("it is text"), c"seven");
    drop(text);
    assert_eq!((tuple.n_children().expect("it is a tuple"), tuple.type_name()), (3, c"(isi)"));
    let children: Vec<Owned<Variant>> = tuple.children().expect("it is a tuple").collect();
    drop(tuple);
    assert_eq!(children[2].get_int32().expect("it is a number"), 7);
    assert_eq!(children[1].text().expect("it is text"), c"seven");
}

#[test]
fn a_value_is_only_asked_for_what_it_is() {
    let number = Variant::of_int32(7);
    let error = number.text().expect_err("it is a number");
    assert!(error.to_string().contains("`g_variant_classify` did not answer"), "{error}");
    assert!(number.children().is_err() && number.lookup(c"a").is_err() && number.n_children().is_err());
    Variant::of_text(c"\xff").expect_err("it is no UTF-8");
    let dictionary = Variant::parse(c"{'a': <'b'>}").expect("it is a value");
    assert_eq!(dictionary.classify(), ARRAY);
    let found = dictionary.lookup(c"a").expect("it is a dictionary").expect("it is there");
    drop(dictionary);
    assert_eq!((found.classify(), found.text().expect("it is text")), (STRING, c"b"));
}

#[test]
fn bytes_pass_through_a_value() {
    let bytes = Bytes::from_vec(vec![1, 2, 3]);
    let value = Variant::of_bytes(&bytes);
    drop(bytes);
    assert_eq!(&*value.print(0), c"[0x01, 0x02, 0x03]");
    let bytes = value.to_bytes();
    drop(value);
    assert_eq!(bytes.as_slice(), [1, 2, 3]);
}

#[test]
fn a_value_that_cannot_be_read_says_where() {
    let error = Variant::parse(c"[1, 'a']").expect_err("it is of two types");
    assert_eq!(error.domain(), Some(c"g-variant-parse-error-quark"));
    assert_eq!(error.message(), Some("1-2,4-7:unable to find a common type"));
}

/// Counts up when it is dropped.
struct Noted(Arc<AtomicUsize>);

impl Drop for Noted {
    fn drop(&mut self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

/// Something to move into a closure, and how often one of its kind was dropped.
fn noted() -> (Noted, impl Fn() -> usize) {
    let drops = Arc::new(AtomicUsize::new(0));
    (Noted(Arc::clone(&drops)), move || drops.load(Ordering::Relaxed))
}

#[test]
fn the_default_loop_runs_until_a_closure_ends_it() {
    let main_loop = MainLoop::new(None);
    let (one, one_drops) = noted();
    let (two, two_drops) = noted();
    let turns = Arc::new(AtomicUsize::new(0));
    let (quit, seen) = (main_loop.clone(), Arc::clone(&turns));
    idle(move || {
        let _one = &one;
        if seen.fetch_add(1, Ordering::Relaxed) < 2 { CONTINUE } else { REMOVE }
    });
    timeout(20, move || {
        let _two = &two;
        quit.quit();
        REMOVE
    });
    main_loop.run();
    assert_eq!((turns.load(Ordering::Relaxed), one_drops(), two_drops(), main_loop.is_running()), (3, 1, 1, 0));
}

#[test]
fn what_a_source_calls_ends_with_the_last_that_keeps_it() {
    let context = Context::new();
    let mut source = Source::idle();
    let (first, first_drops) = noted();
    let (second, second_drops) = noted();
    source.set_callback(move || {
        let _first = &first;
        CONTINUE
    });
    source.set_callback(move || {
        let _second = &second;
        CONTINUE
    });
    assert_eq!((first_drops(), second_drops()), (1, 0), "the second takes the place of the first");
    source.attach(Some(&context)).expect("it is in none yet");
    drop(source);
    assert_eq!((context.iteration(0), context.iteration(0)), (1, 1));
    assert_eq!(second_drops(), 0, "the context keeps it");
    drop(context);
    assert_eq!(second_drops(), 1);
}

#[test]
fn a_source_that_is_destroyed_drops_its_closure_at_once() {
    let context = Context::new();
    let mut source = Source::timeout(0);
    let (value, drops) = noted();
    source.set_callback(move || {
        let _value = &value;
        CONTINUE
    });
    source.attach(Some(&context)).expect("it is in none yet");
    source.destroy();
    assert_eq!((source.is_destroyed(), drops()), (1, 1));
    assert_eq!((context.iteration(0), context.is_pending()), (0, 0));
}

#[test]
fn a_closure_that_panics_is_removed() {
    let context = Context::new();
    let (value, drops) = noted();
    let mut source = Source::idle();
    source.set_callback(move || {
        let _value = &value;
        panic!("as the test wants")
    });
    source.attach(Some(&context)).expect("it is in none yet");
    assert_eq!((context.iteration(0), context.iteration(0)), (1, 0), "the panic ends where C was called");
    assert_eq!((drops(), source.is_destroyed()), (1, 1));
}

#[test]
fn another_thread_runs_what_is_invoked() {
    let context = Context::new();
    let main_loop = MainLoop::new(Some(&context));
    let (sender, answers) = mpsc::channel();
    let (owned, runs) = (context.clone(), main_loop.clone());
    let thread = std::thread::spawn(move || {
        let here = std::thread::current().id();
        owned.invoke(move || {
            sender.send(std::thread::current().id() == here).ok();
            REMOVE
        });
        runs.run();
    });
    while main_loop.is_running() == 0 {
        std::thread::yield_now(); // a context that nobody has would be this thread's
    }
    let quit = main_loop.clone();
    context.invoke(move || {
        quit.quit();
        REMOVE
    });
    thread.join().expect("it does not panic");
    assert_eq!(answers.recv_timeout(Duration::from_secs(20)), Ok(true));
}
