//! Structs that the caller allocates, whose fields have clauses: filled by C, or by their user.

use core::ffi::{c_char, c_int, c_uint, c_ulong, c_void};

use ffi_contract::{InPlace, OwnedCStr, contract};

/// As zlib has its streams.
#[contract]
#[repr(C)]
pub struct filled_stream {
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
    _label: *const c_char,
    _this: *mut c_void,
}

#[contract(strip = ["filled_stream_"])]
unsafe extern "C" {
    #[initialized_by_c(clear = filled_stream_end, fields)]
    #[rust_name = "Stream"]
    pub type stream = filled_stream;
    #[fails(nonzero)]
    #[rust_name = "Stream::new"]
    fn filled_stream_init(#[out(owned)] stream: *mut stream, level: c_int) -> c_int;
    fn filled_stream_run(
        stream: &mut stream,
        #[buffer(field = next_in, len = avail_in, of = stream)] input: *const u8,
    ) -> c_int;
    fn filled_stream_end(stream: *mut stream);
    fn filled_free(#[consumed(free = filled_free)] memory: *mut c_void);
    #[rust_name = "alive"]
    safe fn filled_alive() -> c_int;
}

#[test]
fn the_fields_of_a_struct_that_c_has_filled_are_read() {
    let mut stream: InPlace<Stream> = Stream::new(1).expect("it works");
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
    assert_eq!((filled_stream::LAYOUT, size_of::<filled_stream>()), (core::alloc::Layout::new::<Same>(), 0));
}

#[test]
fn its_fields_move_with_nobody() {
    let (mut one, mut other) = (Stream::new(1).expect("it works"), Stream::new(1).expect("it works"));
    one.run(&[1]);
    core::mem::swap::<filled_stream>(&mut one, &mut other);
    assert_eq!((one.total_in(), other.total_in()), (1, 0));
    let moved = Box::new(one);
    assert_eq!(moved.total_in(), 1);
}
