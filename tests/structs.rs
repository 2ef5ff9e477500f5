//! Structs whose fields have clauses: what accessors give, and when C breaks its word.

use core::ffi::{c_char, c_int, c_uint, c_void};

use ffi_contract::{Owned, contract};

#[contract]
#[repr(C)]
#[rust_name = "Signature"]
pub struct structs_signature {
    #[cstr]
    name: *mut c_char,
    #[cstr]
    email: *mut c_char,
    when: i64,
}

#[contract]
#[repr(C)]
pub struct structs_file {
    #[buffer]
    id: *const [u8; 4],
    #[cstr]
    #[nullable]
    path: *mut c_char,
    mode: u16,
}

/// What a blame says of some lines.
#[contract(header = "structs.h")]
#[repr(C)]
#[rust_name = "Hunk"]
pub struct structs_hunk {
    /// How many lines.
    pub lines: usize,
    #[borrowed]
    #[nullable]
    author: *mut Signature,
    #[cstr]
    #[nullable]
    origin: *const c_char,
    #[embedded]
    old_file: structs_file,
    #[embedded]
    new_file: structs_file,
    #[buffer(len = nul, each = cstr)]
    notes: *mut *mut c_char,
    #[buffer(len = reviewer_count, each = borrowed)]
    #[nullable]
    reviewers: *mut *mut Signature,
    reviewer_count: c_int,
    count_bytes: c_int,
    #[buffer(len = count_bytes, unit = bytes)]
    counts: *const i32,
    _reserved: *mut c_void,
    #[unchecked]
    hook: Option<unsafe extern "C" fn(c_int) -> c_int>,
    boundary: c_char,
}

#[contract(strip = ["structs_blame_"])]
unsafe extern "C" {
    #[declared]
    type structs_hunk = Hunk;

    #[owned_by_c(free = structs_blame_free)]
    #[rust_name = "Blame"]
    pub type structs_blame;

    #[returns(owned)]
    fn structs_blame_new() -> *mut structs_blame;
    fn structs_blame_free(blame: *mut structs_blame);
    #[returns(borrowed(from = blame, until = [structs_blame_rename]), nullable)]
    fn structs_blame_hunk(blame: &structs_blame, index: c_uint) -> *const structs_hunk;
    fn structs_blame_rename(blame: &mut structs_blame, #[cstr] name: *const c_char);
    fn structs_blame_break(blame: &mut structs_blame, what: c_int);
}

fn blame() -> Owned<Blame> {
    Blame::new()
}

#[test]
fn structs_are_read_where_c_has_them() {
    let blame = blame();
    let hunk = blame.hunk(0).expect("there is one");
    assert_eq!((hunk.lines(), hunk.boundary()), (12, 1));
    assert_eq!(hunk.origin(), Some(c"old.c"));
    let author = hunk.author().expect("somebody wrote it");
    assert_eq!((author.name(), author.email(), author.when()), (c"Ada", c"ada@example.org", 1815));
    assert_eq!(hunk.counts(), [7, 8, 9], "twelve bytes are three numbers");
}

#[test]
fn structs_within_a_struct_are_lent_with_it() {
    let blame = blame();
    let hunk = blame.hunk(0).expect("there is one");
    let (old, new) = (hunk.old_file(), hunk.new_file());
    assert_eq!((old.id(), old.path(), old.mode()), (&[1, 2, 3, 4], Some(c"old.c"), 0o644));
    assert_eq!((new.id(), new.path(), new.mode()), (&[5, 6, 7, 8], Some(c"new.c"), 0o755));
}

#[test]
fn arrays_of_pointers_read_as_what_they_point_to() {
    let blame = blame();
    let hunk = blame.hunk(0).expect("there is one");
    let notes = hunk.notes();
    assert_eq!(notes.len(), 2);
    assert_eq!(notes.iter().collect::<Vec<_>>(), [c"first", c"second"]);
    assert_eq!(format!("{notes:?}"), r#"["first", "second"]"#);
    let reviewers = hunk.reviewers().expect("somebody looked at it");
    assert_eq!(reviewers.into_iter().map(|reviewer| reviewer.name()).collect::<Vec<_>>(), [c"Bob", c"Ada"]);
    assert!(reviewers.get(2).is_none());
    assert!(core::ptr::eq(reviewers.get(1).expect("two"), hunk.author().expect("one")), "the same object");
}

#[test]
fn null_is_none_where_the_clause_says_so() {
    let blame = blame();
    let hunk = blame.hunk(1).expect("there is one");
    assert_eq!(hunk.lines(), 1);
    assert!(hunk.author().is_none() && hunk.origin().is_none() && hunk.reviewers().is_none());
    assert!(hunk.old_file().path().is_none());
    assert!(hunk.notes().is_empty(), "a NULL at once is an empty array");
    assert_eq!(hunk.counts(), [], "(NULL, 0) is the empty slice");
    assert!(blame.hunk(2).is_none(), "and no struct at all is none, too");
}

#[test]
fn what_a_clause_cannot_say_is_unsafe_to_read() {
    let blame = blame();
    let hunk = blame.hunk(0).expect("there is one");
    // SAFETY: the library puts a function there that can be called with any number.
    let hook = unsafe { hunk.hook() }.expect("there is one");
    // SAFETY: the same.
    assert_eq!(unsafe { hook(21) }, 42);
}

#[test]
fn a_view_has_no_bytes_and_shows_its_address() {
    assert_eq!((size_of::<Hunk>(), align_of::<Hunk>()), (0, 1));
    let blame = blame();
    assert!(format!("{:?}", blame.hunk(0).expect("there is one")).starts_with("Hunk(0x"));
}

#[test]
fn what_was_lent_ends_with_an_exclusive_call() {
    let mut blame = blame();
    assert_eq!(blame.hunk(0).and_then(Hunk::author).map(Signature::name), Some(c"Ada"));
    blame.rename(c"Augusta");
    assert_eq!(blame.hunk(0).and_then(Hunk::author).map(Signature::name), Some(c"Augusta"));
}

#[test]
#[should_panic(expected = "field `notes` of a `structs_hunk` is NULL, and its contract says that it never is")]
fn a_null_against_the_contract_is_found() {
    let mut blame = blame();
    blame.r#break(0);
    let _ = blame.hunk(0).expect("there is one").notes();
}

#[test]
#[should_panic(expected = "field `reviewer_count` of a `structs_hunk` is negative")]
fn a_negative_length_is_found() {
    let mut blame = blame();
    blame.r#break(1);
    let _ = blame.hunk(0).expect("there is one").reviewers();
}

#[test]
#[should_panic(expected = "field `id` of a `structs_file` is NULL")]
fn a_null_within_an_embedded_struct_is_found() {
    let blame = blame();
    let _ = blame.hunk(1).expect("there is one").new_file().id();
}

#[test]
#[should_panic(expected = "`structs_hunk::reviewers` has a NULL at 1, which `optional` gives as `None`")]
fn a_null_in_an_array_is_found() {
    let mut blame = blame();
    blame.r#break(2);
    let reviewers = blame.hunk(0).expect("there is one").reviewers().expect("an array");
    assert_eq!(reviewers.iter().count(), 2);
}

/// Arrays that are part of a struct.
mod arrays {
    use core::ffi::{CStr, c_char, c_int};

    use ffi_contract::{Owned, contract};

    #[contract]
    #[repr(C)]
    #[rust_name = "Event"]
    pub struct structs_event {
        count: c_int,
        #[cstr]
        name: [c_char; 8],
        #[buffer(len = count)]
        codes: [i16; 4],
        #[buffer(len = nul, each = cstr)]
        args: [*mut c_char; 3],
        #[buffer(len = count, each = cstr)]
        words: [*mut c_char; 0],
    }

    /// `char **`, with NULL at its end.
    #[contract]
    #[repr(C)]
    #[rust_name = "Strings"]
    pub struct strv {
        #[buffer(len = nul, each = cstr)]
        items: [*mut c_char; 0],
    }

    #[contract(strip = ["structs_"])]
    unsafe extern "C" {
        #[declared]
        type structs_event = Event;
        #[declared]
        type strv = Strings;

        #[unchecked]
        #[rust_name = "event"]
        unsafe fn structs_event_get(is_broken: c_int) -> *const structs_event;
        #[returns(owned(free = structs_strfreev))]
        #[rust_name = "split"]
        fn structs_split(#[cstr] text: *const c_char) -> *mut strv;
        fn structs_strfreev(strings: *mut strv);
    }

    fn get(is_broken: bool) -> &'static Event {
        // SAFETY: it may be called with any number.
        let event = unsafe { event(is_broken.into()) };
        // SAFETY: a constant of the library, of which the contract of the struct is true, or broken where that is found.
        unsafe { &*event }
    }

    #[test]
    fn arrays_are_read_in_place() {
        let event = get(false);
        assert_eq!((event.name(), event.codes()), (c"event", &[1, 2, 3][..]));
        assert_eq!(event.args().iter().collect::<Vec<_>>(), [c"a", c"b"]);
        assert_eq!(event.words().iter().collect::<Vec<_>>(), [c"one", c"two", c"three"]);
    }

    #[test]
    fn an_array_that_is_full_needs_no_null() {
        assert_eq!(get(true).args().len(), 3);
    }

    #[test]
    #[should_panic(expected = "field `name` of a `structs_event` has no NUL")]
    fn text_that_fills_its_array_is_found() {
        let _ = get(true).name();
    }

    #[test]
    #[should_panic(expected = "field `count` of a `structs_event` is larger than the array")]
    fn a_count_beyond_the_array_is_found() {
        let _ = get(true).codes();
    }

    #[test]
    fn an_array_of_texts_is_owned_whole() {
        let words: Owned<Strings, structs_strfreev> = split(c"to be or not");
        let items: Vec<&CStr> = words.items().into_iter().collect();
        assert_eq!(items, [c"to", c"be", c"or", c"not"]);
    }
}

/// A struct with a lifetime: what its pointer leads to lives as long as that, and not only as long as the struct is lent.
pub mod with_a_lifetime {
    use super::Signature;
    use core::ffi::c_char;
    use ffi_contract::contract;

    #[contract]
    #[repr(C)]
    pub struct entry<'book> {
        author: Option<&'book Signature>,
        #[cstr]
        name: *const c_char,
        #[next]
        next: *mut entry<'book>,
    }

    /// Outlives the entry.
    pub fn author<'book>(entry: &entry<'book>) -> Option<&'book Signature> {
        entry.author()
    }
}
