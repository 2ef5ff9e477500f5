//! Structs that the caller allocates, whose fields have clauses: filled by C, or by their user.

use core::ffi::{c_char, c_int, c_uint, c_ulong, c_void};

use ffi_contract::{InPlace, OwnedCStr, contract};

/// As zlib has its streams.
#[contract]
#[repr(C)]
pub struct filled_stream<'label> {
    #[unchecked]
    next_in: *const u8,
    avail_in: c_uint,
    total_in: c_ulong,
    #[cstr]
    #[nullable]
    msg: *const c_char,
    #[cstr]
    #[owned(free = filled_free)]
    name: *mut c_char,
    #[cstr]
    #[retained]
    #[nullable]
    label: *const c_char,
    _this: *mut c_void,
}

#[contract(strip = ["filled_stream_"])]
unsafe extern "C" {
    #[initialized_by_c(clear = filled_stream_end, keeps = 'label, fields)]
    #[rust_name = "Stream"]
    pub type stream<'label> = filled_stream<'label>;
    #[fails(nonzero)]
    #[rust_name = "Stream::new"]
    fn filled_stream_init<'label>(#[out(owned)] stream: *mut stream<'label>, level: c_int) -> c_int;
    fn filled_stream_run(
        stream: &mut stream<'_>,
        #[buffer(field = next_in, len = avail_in, of = stream)] input: *const u8,
    ) -> c_int;
    fn filled_stream_labelled(stream: &stream<'_>) -> c_int;
    fn filled_stream_end(stream: *mut stream<'_>);
    fn filled_free(#[consumed(free = filled_free)] memory: *mut c_void);
    #[rust_name = "alive"]
    safe fn filled_alive() -> c_int;
}

#[test]
fn the_fields_of_a_struct_that_c_has_filled_are_read() {
    let mut stream: InPlace<Stream<'_>> = Stream::new(1).expect("it works");
    assert_eq!((stream.total_in(), stream.msg(), stream.name()), (0, None, Some(c"stream")));
    assert_eq!(stream.run(&[1, 2, 4]), (7, 3));
    assert_eq!((stream.total_in(), stream.msg()), (3, Some(c"odd")));
    assert_eq!(alive(), 1);
    drop(stream);
    assert_eq!(alive(), 0, "C frees what was not taken out");
}

#[test]
fn what_is_taken_out_of_it_outlives_it() {
    let mut stream = Stream::new(1).expect("it works");
    let name: OwnedCStr<filled_free> = stream.take_name().expect("C puts it there");
    assert_eq!(stream.name(), None);
    drop(stream);
    assert_eq!((&*name, alive()), (c"stream", 1));
    drop(name);
    assert_eq!(alive(), 0);
}

#[test]
fn the_size_that_it_has_in_c_is_known() {
    #[repr(C)]
    struct Same(*const u8, c_uint, c_ulong, [*mut c_void; 4]);
    assert_eq!((filled_stream::LAYOUT, size_of::<filled_stream<'_>>()), (core::alloc::Layout::new::<Same>(), 0));
}

#[test]
fn what_is_put_into_it_is_there_for_c() {
    let label = c"label".to_owned();
    let mut stream = Stream::new(1).expect("it works");
    assert_eq!(stream.labelled(), -1);
    stream.set_label(Some(&label));
    assert_eq!((stream.labelled(), stream.label()), (5, Some(c"label")));
    stream.set_label(None);
    assert_eq!(stream.labelled(), -1);
}

#[test]
fn its_fields_move_with_nobody() {
    let (mut one, mut other) = (Stream::new(1).expect("it works"), Stream::new(1).expect("it works"));
    one.run(&[1]);
    core::mem::swap::<filled_stream<'_>>(&mut one, &mut other);
    assert_eq!((one.total_in(), other.total_in()), (1, 0));
    let moved = Box::new(one);
    assert_eq!(moved.total_in(), 1);
}

/// Filled by its user.
mod by_rust {
    use core::ffi::{c_char, c_int, c_long, c_uchar, c_uint, c_void};

    use super::{alive, filled_free};
    use ffi_contract::{Inline, OwnedCStr, contract};

    #[contract]
    #[initialized_by_rust]
    #[repr(C)]
    #[rust_name = "Options"]
    pub struct filled_options<'a> {
        version: c_uint,
        /// NULL for the one that is checked out.
        #[cstr]
        #[retained]
        #[nullable]
        branch: *const c_char,
        #[cstr]
        #[retained]
        remote: *const c_char,
        #[buffer(len = depth_count)]
        #[retained(as = 'a)]
        #[nullable]
        depths: *const c_int,
        depth_count: c_uchar,
        #[buffer(len = room_size)]
        #[retained]
        #[nullable]
        room: *mut c_uchar,
        room_size: usize,
        #[buffer]
        #[retained]
        #[nullable]
        id: *const [u8; 4],
        #[cstr]
        tag: [c_char; 8],
        #[buffer(len = code_count)]
        codes: [i16; 4],
        code_count: c_int,
        #[cstr]
        #[nullable]
        answer: *const c_char,
        #[cstr]
        #[owned(free = filled_free)]
        report: *mut c_char,
        #[unchecked]
        hook: Option<unsafe extern "C" fn(c_int) -> c_int>,
    }

    #[contract(strip = ["filled_options_"])]
    unsafe extern "C" {
        #[declared]
        type filled_options<'a> = self::Options<'a>;
        #[rust_name = "filled_options::sum"]
        fn filled_options_sum(options: &filled_options<'_>) -> c_long;
        #[rust_name = "filled_options::ask"]
        fn filled_options_answer(options: &mut filled_options<'_>);
    }

    #[test]
    fn what_is_not_set_is_zero() {
        let options: Inline<Options<'_>> = Options::new(c"origin");
        assert_eq!((options.version(), options.branch(), options.remote()), (0, None, c"origin"));
        assert_eq!((options.depths(), options.room(), options.id()), (None, None, None));
        assert_eq!((options.tag(), options.codes(), options.answer(), options.report()), (c"", &[][..], None, None));
        assert_eq!(options.sum(), 106);
    }

    #[test]
    fn c_reads_what_is_set() {
        let (branch, depths) = (c"main".to_owned(), vec![1, 2, 3]);
        let mut options = Options::new(c"origin");
        options.set_version(1000);
        options.set_branch(Some(&branch));
        options.set_depths(Some(&depths));
        options.set_id(Some(&[0, 0, 0, 9]));
        options.set_tag(c"v1.0");
        options.set_codes(&[10, 20]);
        let moved = Box::new(options);
        assert_eq!(moved.sum(), 1000 + 4 + 6 + 6 + 9 + 30 + 4);
        assert_eq!((moved.branch(), moved.depths(), moved.depth_count()), (Some(c"main"), Some(&[1, 2, 3][..]), 3));
        assert_eq!((moved.tag(), moved.codes(), moved.code_count()), (c"v1.0", &[10, 20][..], 2));
        let lent: &[c_int] = moved.depths().expect("set");
        drop(moved);
        assert_eq!(lent, [1, 2, 3], "lent by the slice, and not by the struct");
    }

    #[test]
    fn what_is_set_again_is_not_there_before() {
        let mut options = Options::new(c"origin");
        options.set_depths(Some(&[1, 2, 3]));
        options.set_depths(None);
        assert_eq!((options.depths(), options.depth_count()), (None, 0));
        options.set_depths(Some(&[]));
        assert_eq!((options.depths(), options.sum()), (Some(&[][..]), 106));
        options.set_remote(c"fork");
        assert_eq!(options.sum(), 104);
    }

    #[test]
    fn c_writes_where_it_may() {
        let mut room = [0; 3];
        let mut options = Options::new(c"origin");
        options.set_room(Some(&mut room));
        options.ask();
        assert_eq!((options.room(), options.answer()), (Some(&[7, 7, 7][..]), Some(c"done")));
        drop(options);
        assert_eq!(room, [7, 7, 7]);
    }

    #[test]
    fn what_the_struct_owns_ends_with_it() {
        let mut room = [0; 1];
        let mut options = Options::new(c"origin");
        options.set_room(Some(&mut room));
        options.ask();
        options.ask();
        assert_eq!((options.report(), alive()), (Some(c"report"), 1));
        let report: OwnedCStr<filled_free> = options.take_report().expect("C has put it there");
        options.ask();
        assert_eq!(alive(), 2);
        drop(options);
        assert_eq!((&*report, alive()), (c"report", 1));
    }

    #[test]
    fn what_no_clause_describes_is_unsafe_to_set() {
        unsafe extern "C" fn double(number: c_int) -> c_int {
            number * 2
        }
        let mut options = Options::new(c"origin");
        // SAFETY: it may be called with any number.
        unsafe { options.set_hook(Some(double)) };
        assert_eq!(options.sum(), 212);
    }

    #[test]
    #[should_panic(expected = "field `depth_count` of a `filled_options` cannot hold 256")]
    fn a_length_that_does_not_fit_is_found() {
        Options::new(c"origin").set_depths(Some(&[0; 256]));
    }

    #[test]
    #[should_panic(expected = "field `tag` of a `filled_options` has no room for what is put there")]
    fn text_that_does_not_fit_is_found() {
        Options::new(c"origin").set_tag(c"12345678");
    }

    #[test]
    #[should_panic(expected = "field `codes` of a `filled_options` has no room for what is put there")]
    fn elements_that_do_not_fit_are_found() {
        Options::new(c"origin").set_codes(&[0; 5]);
    }

    /// A struct that leads to an object, and one without anything that it might keep.
    #[contract]
    #[initialized_by_rust]
    #[repr(C)]
    pub struct filled_pair<'a, 'b> {
        first: &'a Options<'b>,
        second: Option<&'a Options<'b>>,
        #[unchecked]
        user: *mut c_void,
    }

    #[test]
    fn a_reference_is_set_too() {
        let (mut one, two) = (Options::new(c"origin"), Options::new(c"fork"));
        one.set_version(1);
        let mut pair = filled_pair::new(&one);
        assert!(pair.second().is_none());
        assert_eq!(pair.first().version(), 1);
        pair.set_second(Some(&two));
        pair.set_first(&two);
        assert_eq!(pair.first().version(), 0);
        assert!(core::ptr::eq(pair.first(), pair.second().expect("set")));
    }

    /// A struct whose memory C has the length of.
    #[contract]
    #[initialized_by_rust]
    #[repr(C)]
    #[rust_name = "Batch"]
    pub struct filled_batch {
        #[buffer(len = count)]
        #[owned(free = filled_free)]
        numbers: *mut c_int,
        count: c_int,
    }

    #[contract(strip = ["filled_batch_"])]
    unsafe extern "C" {
        #[declared]
        type filled_batch = self::Batch;
        #[rust_name = "filled_batch::fill"]
        fn filled_batch_fill(batch: &mut filled_batch, count: c_int);
    }

    #[test]
    fn memory_that_the_struct_owns_ends_with_it() {
        let mut batch = Batch::new();
        batch.fill(4);
        assert_eq!((batch.numbers(), alive()), (Some(&[0; 4][..]), 1));
        drop(batch);
        assert_eq!(alive(), 0);
    }

    #[test]
    fn memory_of_a_negative_length_leaks_when_the_struct_is_dropped() {
        let mut batch = Batch::new();
        batch.fill(-1);
        drop(batch);
        assert_eq!(alive(), 1);
    }

    /// Were the drop to panic too, the program would end.
    #[test]
    #[should_panic(expected = "field `count` of a `filled_batch` is negative")]
    fn memory_of_a_negative_length_is_not_taken_out() {
        let mut batch = Batch::new();
        batch.fill(-1);
        batch.take_numbers();
    }
}
