//! Every way in which C says that a call failed, or that there is no more.

use core::ffi::{CStr, c_char, c_int, c_uint, c_ulong, c_void};
use std::ffi::CString;

use ffi_contract::{Cause, Error, Owned, contract};

#[contract]
unsafe extern "C" {
    #[fails(null)]
    #[unchecked]
    unsafe fn null_if(v: c_int) -> *mut c_void;
    #[rust_name = "zero"]
    #[fails(zero)]
    fn echo(v: c_int) -> c_int;
    #[link_name = "echo"]
    #[fails(nonzero)]
    fn nonzero(v: c_int) -> c_int;
    #[link_name = "echo"]
    #[fails(negative)]
    fn negative(v: c_int) -> c_int;
    #[link_name = "echo"]
    #[fails(not_positive)]
    fn not_positive(v: c_int) -> c_int;
    #[link_name = "echo"]
    #[fails(is(3))]
    fn is_one(v: c_int) -> c_int;
    #[link_name = "echo"]
    #[fails(is(THREE, -4, 2 + 3))]
    fn is_several(v: c_int) -> c_int;
    #[link_name = "echo"]
    #[fails(not(THREE))]
    fn not_one(v: c_int) -> c_int;
    #[link_name = "echo"]
    #[fails(not(0, 1))]
    fn not_several(v: c_int) -> c_int;
    #[fails(is(c_uint::MAX))]
    fn echo_unsigned(v: c_uint) -> c_uint;

    #[fails(negative, errno)]
    fn echo_errno(v: c_int, e: c_int) -> c_int;
    #[link_name = "echo_errno"]
    #[fails(negative, errno)]
    #[end(is(0))]
    fn read_like(v: c_int, e: c_int) -> c_int;
    #[link_name = "echo"]
    #[end(is(-1, -2))]
    fn ends(v: c_int) -> c_int;
    #[link_name = "echo"]
    #[fails(not(100))]
    #[end(is(101))]
    fn step_like(v: c_int) -> c_int;
    #[fails(null, errno)]
    #[end(null)]
    #[returns(copied)]
    fn next_or_null(v: c_int, e: c_int) -> *const c_int;
    #[link_name = "next_or_null"]
    #[rust_name = "next"]
    #[end(null)]
    fn next_without_failure(v: c_int, e: c_int) -> &'static c_int;
}

const THREE: c_int = 3;

fn code<T>(result: Result<T, Error>) -> Option<i64> {
    result.err().map(|error| error.code().expect("a code"))
}

#[test]
fn each_test_fails_where_it_says() {
    // SAFETY: the result is not used.
    assert_eq!(unsafe { null_if(1) }.expect_err("null").cause(), Cause::Null);
    // SAFETY: as above.
    assert!(unsafe { null_if(0) }.is_ok());
    assert_eq!((code(zero(0)), code(zero(-1))), (Some(0), None));
    assert_eq!((code(nonzero(4)), code(nonzero(0))), (Some(4), None));
    assert_eq!((code(negative(-4)), code(negative(0))), (Some(-4), None));
    assert_eq!((code(not_positive(0)), code(not_positive(-1)), code(not_positive(1))), (Some(0), Some(-1), None));
    assert_eq!((code(is_one(3)), code(is_one(2))), (Some(3), None));
    assert_eq!((code(is_several(-4)), code(is_several(5)), code(is_several(4))), (Some(-4), Some(5), None));
    assert_eq!((code(not_one(4)), code(not_one(3))), (Some(4), None));
    assert_eq!((code(not_several(2)), code(not_several(1))), (Some(2), None));
    assert_eq!((code(echo_unsigned(u32::MAX)), code(echo_unsigned(7))), (Some(i64::from(u32::MAX)), None));
}

#[test]
fn what_is_left_of_the_value_is_what_still_tells_something() {
    let (): () = zero(5).expect("it works");
    let (): () = nonzero(0).expect("it works");
    let (): () = not_one(3).expect("it works");
    assert_eq!(negative(6).expect("it works"), 6);
    assert_eq!(not_positive(7).expect("it works"), 7);
    assert_eq!(is_one(8).expect("it works"), 8);
    assert_eq!((not_several(0).expect("it works"), not_several(1).expect("it works")), (0, 1));
}

#[test]
fn errno_says_why() {
    let error = echo_errno(-1, 13).expect_err("negative");
    assert_eq!((error.errno(), error.code()), (Some(13), None));
    assert_eq!(echo_errno(-1, 0).expect_err("negative").errno(), Some(0));
    assert_eq!(echo_errno(1, 13).expect("it works"), 1);
}

#[test]
fn the_end_is_no_failure() {
    assert_eq!(read_like(5, 0).expect("it works"), Some(5));
    assert_eq!(read_like(0, 9).expect("the end"), None);
    assert_eq!(read_like(-1, 9).expect_err("a failure").errno(), Some(9));
    assert_eq!((ends(-1), ends(-2), ends(0)), (None, None, Some(0)));
    assert_eq!(step_like(100).expect("it works"), Some(()));
    assert_eq!(step_like(101).expect("the end"), None);
    assert_eq!(code(step_like(5)), Some(5));
}

#[test]
fn null_is_the_end_unless_errno_says_otherwise() {
    assert_eq!(next_or_null(1, 9).expect("it works"), Some(7));
    assert_eq!(next_or_null(0, 0).expect("the end"), None);
    assert_eq!(next_or_null(0, 9).expect_err("a failure").errno(), Some(9));
    assert_eq!((next(1, 0), next(0, 0)), (Some(&7), None));
}

/// The user's own error type.
#[derive(Debug)]
enum MachineError {
    Plain(Error, c_int),
    Message(Error, CString),
    Numbered(Error, c_ulong),
    Number(Error, c_int),
    Object(Error, Owned<Failure>),
}

impl From<Error> for MachineError {
    fn from(error: Error) -> Self {
        Self::Plain(error, queue_length())
    }
}
impl From<(Error, CString)> for MachineError {
    fn from((error, message): (Error, CString)) -> Self {
        Self::Message(error, message)
    }
}
impl From<(Error, c_ulong)> for MachineError {
    fn from((error, number): (Error, c_ulong)) -> Self {
        Self::Numbered(error, number)
    }
}
impl From<(Error, c_int)> for MachineError {
    fn from((error, number): (Error, c_int)) -> Self {
        Self::Number(error, number)
    }
}
impl From<(Error, Owned<Failure>)> for MachineError {
    fn from((error, object): (Error, Owned<Failure>)) -> Self {
        Self::Object(error, object)
    }
}

#[contract(error = MachineError, detail(machine = machine_message), strip = ["machine_", "shaft_"])]
unsafe extern "C" {
    #[owned_by_c(free = machine_free)]
    #[rust_name = "Machine"]
    type machine;
    #[returns(owned)]
    fn machine_new(steps: c_int) -> *mut machine;
    fn machine_free(m: *mut machine);
    #[returns(cstr, copied, nullable)]
    fn machine_message(m: &machine) -> *const c_char;
    #[fails(not(100))]
    #[end(is(101))]
    fn machine_step(m: &mut machine) -> c_int;

    #[rust_name = "Shaft"]
    type shaft;
    #[returns(borrowed(exclusive, from = m))]
    fn machine_shaft(m: &mut machine) -> *mut shaft;
    #[returns(borrowed(from = s))]
    fn shaft_machine(s: &shaft) -> *mut machine;
    #[fails(negative, detail = machine_message(shaft_machine(s)))]
    fn shaft_turn(s: &mut shaft, by: c_int) -> c_int;

    #[fails(zero, detail = queue_take())]
    fn machine_ask(m: &mut machine, v: c_int) -> c_int;
    #[link_name = "machine_ask"]
    #[rust_name = "Machine::ask_later"]
    #[fails(zero)]
    fn machine_ask_later(m: &mut machine, v: c_int) -> c_int;
    safe fn queue_take() -> c_ulong;
    safe fn queue_length() -> c_int;
    #[fails(not(200), detail = message_of(return))]
    fn get_page(v: c_int) -> c_int;
    #[returns(cstr, copied, nullable)]
    fn message_of(code: c_int, #[fixed(code + 1)] style: c_int) -> *const c_char;

    #[owned_by_c(free = machine_error_free)]
    #[rust_name = "Failure"]
    type machine_error;
    fn machine_error_free(e: *mut machine_error);
    #[rust_name = "Failure::code"]
    fn machine_error_code(e: &machine_error) -> c_int;
    #[rust_name = "live_errors"]
    safe fn machine_error_live() -> c_int;
    #[fails(out)]
    fn shaft_run(s: &mut shaft, #[out(owned, valid = failure)] error: *mut *mut machine_error) -> c_int;
    #[fails(zero)]
    fn shaft_number(s: &mut shaft, #[out(valid = failure)] number: *mut c_int) -> c_int;
}

#[test]
fn the_objects_own_message_reaches_the_error() {
    let mut machine = Machine::new(1);
    assert_eq!(machine.step().expect("it works"), Some(()));
    assert_eq!(machine.step().expect("the end"), None);
    let Err(MachineError::Message(error, message)) = Machine::new(-2).step() else { panic!("a message") };
    assert_eq!((error.code(), message.as_c_str()), (Some(21), c"out of oil"));
    let Err(MachineError::Plain(error, _)) = Machine::new(-1).step() else { panic!("no message") };
    assert_eq!(error.code(), Some(21));
}

#[test]
fn a_detail_may_be_asked_of_what_another_call_gives() {
    let mut machine = Machine::new(1);
    assert_eq!(machine.shaft().turn(4).expect("it works"), 4);
    let Err(MachineError::Message(error, message)) = machine.shaft().turn(-4) else { panic!("a message") };
    assert_eq!((error.code(), message.as_c_str()), (Some(-1), c"cannot turn back"));
}

#[test]
fn a_detail_may_be_a_number() {
    let mut machine = Machine::new(1);
    machine.ask(1).expect("it works");
    let Err(MachineError::Numbered(error, number)) = machine.ask(-9) else { panic!("a number") };
    assert_eq!((error.cause(), number, queue_length()), (Cause::Code(0), 9, 0));
}

#[test]
fn the_error_type_finds_the_queue_as_c_left_it() {
    let Err(MachineError::Plain(error, 1)) = Machine::new(1).ask_later(-9) else { panic!("one entry") };
    assert_eq!((error.function(), queue_take()), ("machine_ask", 9));
}

#[test]
fn a_detail_may_be_asked_for_the_result() {
    get_page(200).expect("it works");
    let Err(MachineError::Message(_, message)) = get_page(404) else { panic!("a message") };
    assert_eq!(message.as_c_str(), c"not found");
    assert!(matches!(get_page(405), Err(MachineError::Plain(..))));
    let other: Option<CString> = message_of(1);
    assert_eq!(other.as_deref(), Some(c"something else"));
    let _: &CStr = c"";
}

#[test]
fn an_object_may_tell_of_the_failure() {
    assert_eq!(Machine::new(3).shaft().run().expect("it works"), 3);
    let Err(MachineError::Object(error, object)) = Machine::new(-3).shaft().run() else { panic!("an object") };
    assert_eq!((error.cause(), object.code()), (Cause::Reported { parameter: "error" }, -3));
    drop(object);
    assert_eq!(live_errors(), 0);
    let Err(MachineError::Number(error, -4)) = Machine::new(-4).shaft().number() else { panic!("a number") };
    assert_eq!(error.code(), Some(0));
    Machine::new(4).shaft().number().expect("it works");
}
