//! Buffers in the fields of a struct: there for the call, and gone after it, however that ends.

use core::ffi::{c_int, c_long, c_uint, c_ushort, c_void};
use core::mem::MaybeUninit;
use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::{Cause, InPlace, contract};

/// As C has it.
#[repr(C)]
pub struct PumpStruct {
    next_in: *const u8,
    avail_in: c_ushort,
    next_out: *mut u8,
    avail_out: c_uint,
    pumped: c_int,
}

#[contract(strip = ["pump_"])]
unsafe extern "C" {
    #[initialized_by_c(clear = pump_end)]
    #[rust_name = "Pump"]
    type pump = PumpStruct;
    #[fails(nonzero)]
    #[rust_name = "Pump::new"]
    fn pump_init(#[out(owned)] p: *mut pump) -> c_int;
    /// Whether all of the input is used, how much of it, and how much of the output.
    #[fails(negative)]
    fn pump_run(
        p: &mut pump,
        limit: c_int,
        #[buffer(field = next_in, len = avail_in, of = p)] input: *const u8,
        #[buffer(field = next_out, len = avail_out, of = p)] output: *mut u8,
    ) -> c_int;
    /// The same, into memory that nobody wrote.
    #[fails(not(0, 1))]
    #[link_name = "pump_run"]
    #[rust_name = "Pump::fill"]
    fn pump_run_uninit(
        p: &mut pump,
        limit: c_int,
        #[buffer(field = next_in, len = avail_in, of = p)] input: *const u8,
        #[buffer(field = next_out, len = avail_out, of = p, uninit)] output: *mut u8,
    ) -> c_int;
    /// Without an output: what there was of one is not there any more.
    #[link_name = "pump_run"]
    #[rust_name = "Pump::discard"]
    fn pump_run_in(
        p: &mut pump,
        limit: c_int,
        #[buffer(field = next_in, len = avail_in, of = p)] input: *const u8,
    ) -> c_int;
    #[fails(nonzero)]
    #[returns(status)]
    fn pump_lie(p: &mut pump, #[buffer(field = next_in, len = avail_in, of = p)] input: *const u8) -> c_int;
    #[rust_name = "Pump::lie_and_panic"]
    #[link_name = "pump_lie"]
    fn pump_lie_plainly(p: &mut pump, #[buffer(field = next_in, len = avail_in, of = p)] input: *const u8) -> c_int;
    fn pump_pumped(p: &pump) -> c_int;
    fn pump_peek(p: &mut pump) -> c_int;
    #[rust_name = "Pump::address_of_nothing"]
    fn pump_address_of_nothing(
        p: &mut pump,
        #[buffer(field = next_in, len = avail_in, of = p)] input: *const u8,
    ) -> c_int;
    #[link_name = "pump_address_of_nothing"]
    #[rust_name = "Pump::null_of_nothing"]
    fn pump_null_of_nothing(
        p: &mut pump,
        #[buffer(field = next_in, len = avail_in, of = p, empty = null)] input: *const u8,
    ) -> c_int;
    #[fails(negative)]
    #[link_name = "pump_address_of_nothing"]
    #[rust_name = "Pump::never_nothing"]
    fn pump_never_nothing(
        p: &mut pump,
        #[buffer(field = next_in, len = avail_in, of = p, empty = error)] input: *const u8,
    ) -> c_int;
    fn pump_end(p: *mut pump);
}

fn pump() -> InPlace<Pump> {
    Pump::new().expect("it works")
}

#[test]
fn how_much_was_used_is_part_of_the_result() {
    let mut pump = pump();
    let mut output = [0; 8];
    assert_eq!(pump.run(3, b"ABCDE", &mut output).expect("it works"), (0, 3, 3));
    assert_eq!(&output, b"abc\0\0\0\0\0");
    assert_eq!(pump.run(100, b"DE", &mut output[3..]).expect("it works"), (1, 2, 2));
    assert_eq!(&output, b"abcde\0\0\0");
    assert_eq!(pump.pumped(), 5);
}

#[test]
fn the_filled_part_of_new_memory_comes_back() {
    let mut pump = pump();
    let mut output = [MaybeUninit::uninit(); 4];
    let (done, used, filled) = pump.fill(100, b"ABCDEF", &mut output).expect("it works");
    filled[0] = b'x';
    assert_eq!((done, used, &*filled), (0, 4, &b"xbcd"[..]));
}

#[test]
fn nothing_is_left_in_the_struct() {
    let mut pump = pump();
    {
        let (input, mut output) = (b"ABCDE".to_vec(), vec![0; 2]);
        assert_eq!(pump.run(100, &input, &mut output).expect("it works"), (0, 2, 2));
    }
    assert_eq!(pump.peek(), -1);
    assert_eq!(pump.discard(100, b"XYZ"), (0, 0));
    assert_eq!(pump.peek(), -1);
}

#[test]
fn nothing_is_left_in_the_struct_after_a_failure() {
    let mut pump = pump();
    {
        let (input, mut output) = (b"ABCDE".to_vec(), vec![0; 8]);
        let error = pump.run(-2, &input, &mut output).expect_err("it fails");
        assert!(matches!(error.cause(), Cause::Code(-1)), "{error}");
    }
    assert_eq!(pump.peek(), -1);
}

#[test]
fn nothing_is_left_in_the_struct_when_c_breaks_its_word() {
    let mut pump = pump();
    let error = pump.lie(&Vec::from(b"ABC")).expect_err("it fails");
    assert!(matches!(error.cause(), Cause::Truncated { .. }), "{error}");
    assert_eq!(pump.peek(), -1);
    let panicked = catch_unwind(AssertUnwindSafe(|| pump.lie_and_panic(&Vec::from(b"ABC"))));
    assert!(panicked.is_err());
    assert_eq!(pump.peek(), -1);
}

#[test]
fn a_length_that_does_not_fit_the_field_is_an_error() {
    let mut pump = pump();
    let error = pump.run(1, &vec![0; 65536], &mut [0]).expect_err("it fails");
    assert!(matches!(error.cause(), Cause::Length { .. }), "{error}");
    assert_eq!(pump.run(0, &vec![0; 65535], &mut [0]).expect("it works"), (0, 0, 0));
}

#[test]
fn an_empty_buffer_has_an_address_unless_the_contract_says_null() {
    let mut pump = pump();
    assert_eq!((pump.address_of_nothing(b""), pump.null_of_nothing(b"")), ((1, 0), (0, 0)));
    let error = pump.never_nothing(b"").expect_err("it fails");
    assert!(matches!(error.cause(), Cause::Empty { .. }), "{error}");
}

/// A function that unwinds in the middle of a call.
mod unwinding {
    use super::{PumpStruct, c_int, contract};

    /// Panics, with a buffer in the fields of what it is given.
    ///
    /// # Safety
    ///
    /// `pump` points to a live pump.
    #[unsafe(no_mangle)]
    pub(super) unsafe extern "C-unwind" fn pump_unwinds(pump: *mut PumpStruct) -> c_int {
        // SAFETY:
        // - live: required of the caller.
        let lent = unsafe { (*pump).avail_in };
        std::panic::resume_unwind(Box::new(lent))
    }

    #[contract(strip = ["pump_"])]
    unsafe extern "C-unwind" {
        #[initialized_by_c(clear = pump_end)]
        #[rust_name = "Unwinding"]
        pub(super) type pump = PumpStruct;
        #[fails(nonzero)]
        #[rust_name = "Unwinding::new"]
        pub(super) fn pump_init(#[out(owned)] p: *mut pump) -> c_int;
        #[rust_name = "Unwinding::run"]
        pub(super) fn pump_unwinds(
            p: &mut pump,
            #[buffer(field = next_in, len = avail_in, of = p)] input: *const u8,
        ) -> c_int;
        pub(super) fn pump_peek(p: &mut pump) -> c_int;
        fn pump_end(p: *mut pump);
    }
}

#[test]
fn nothing_is_left_in_the_struct_when_c_unwinds() {
    let mut pump = unwinding::Unwinding::new().expect("it works");
    let panicked = catch_unwind(AssertUnwindSafe(|| pump.run(&Vec::from(b"ABC"))));
    assert_eq!(panicked.expect_err("it fails").downcast_ref::<u16>(), Some(&3));
    assert_eq!(pump.peek(), -1);
}

/// As C has it.
#[repr(C)]
pub struct WordsStruct {
    first: *mut c_int,
    bytes: c_long,
    this: *mut c_void,
}

/// As C has it.
#[repr(C)]
pub struct Datum {
    size: usize,
    data: *mut c_void,
}

#[contract]
unsafe extern "C" {
    #[initialized_by_c(clear = words_end, init = uninit)]
    #[rust_name = "Words"]
    type words = WordsStruct;
    #[rust_name = "Words::new"]
    fn words_init(#[out(owned)] w: *mut words);
    #[rust_name = "Words::negate"]
    fn words_negate(
        w: &mut words,
        #[buffer(field = first, len = bytes, of = w, unit = bytes)] numbers: *mut c_int,
    ) -> c_int;
    fn words_end(w: *mut words);

    fn datum_sum(#[buffer(fields = (data, size))] datum: *const Datum) -> c_int;
    fn datum_is_null(#[buffer(fields = (data, size), empty = null)] datum: *mut Datum) -> c_int;
    fn datum_swap(
        #[buffer(fields = (data, size))]
        #[borrowed(exclusive)]
        one: *mut Datum,
        #[buffer(fields = (data, size))]
        #[borrowed(exclusive)]
        other: *mut Datum,
    );
}

#[test]
fn a_length_in_bytes_counts_whole_elements() {
    let mut words = Words::new();
    let mut numbers = [1, -2, 3];
    assert_eq!(words.negate(&mut numbers), (3, 3));
    assert_eq!(numbers, [-1, 2, -3]);
}

#[test]
fn a_struct_of_a_pointer_and_a_length_is_a_slice() {
    assert_eq!(datum_sum(&[1, 2, 3]), 6);
    assert_eq!((datum_is_null(&[]), datum_is_null(&[1])), (1, 0));
    let (mut one, mut other) = ([1, 2, 3], [7, 8]);
    datum_swap(&mut one, &mut other);
    assert_eq!((one, other), ([7, 8, 3], [1, 2]));
}
