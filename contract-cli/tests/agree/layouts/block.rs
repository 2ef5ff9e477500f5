use core::ffi::{c_char, c_int, c_uint, c_void};
use core::marker::PhantomData;

use ffi_contract::contract;

const LIMIT: usize = 16;
const ALL: c_uint = !0;
const LEVEL_OF: c_int = 9;
const NAME: &str = "another";

type row_id = i64;

#[repr(C)]
enum level {
    Low,
    High = 5,
}

pub struct colour(pub c_uint);
impl colour {
    pub const RED: colour = colour(0);
    pub const BLUE: colour = colour(3);
}

#[repr(C)]
struct point {
    x: c_int,
    y: c_int,
}

#[repr(C)]
union shape_value {
    i: c_int,
    d: f64,
}

#[repr(C)]
struct Shape {
    name: *const c_char,
    at: [point; 2],
    _bitfield_1: [u32; 1],
    value: shape_value,
    compare: Option<unsafe extern "C" fn(data: *mut c_void, one: *const c_void) -> c_int>,
    bytes: [u8; LIMIT],
    next: *mut c_void,
    level: level,
    _none: PhantomData<()>,
}

#[repr(C, packed)]
struct wire {
    kind: c_char,
    length: c_int,
}

#[repr(C)]
union number {
    whole: c_int,
    part: f64,
}

#[repr(C)]
struct hidden {
    _private: [u8; 0],
}

/// C has none of this name.
#[repr(C)]
struct Own {
    a: u8,
}

#[contract(header = "lib.h")]
unsafe extern "C" {
    type shape = self::Shape;
    #[plain]
    type wire = self::wire;
    type hidden;
    fn area(s: &shape, w: wire, h: &mut hidden) -> c_int;
}
