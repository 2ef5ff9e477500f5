//! What failures say, in errors and in panics.

use std::error::Error as _;
use std::panic::catch_unwind;
use std::sync::OnceLock;

use contract_runtime::private::{error, panic, reject};
use contract_runtime::{Cause, Error};

#[test]
fn error_names_the_function_and_says_what_was_wrong() {
    let cases: [(Error, Cause, &str); 10] = [
        (error::null(&"f"), Cause::Null, "`f` returned NULL"),
        (error::code(&"f", -5_i32), Cause::Code(-5), "`f` failed with code -5"),
        (error::errno(&"f", 2), Cause::Errno(2), "`f` failed: errno 2"),
        (error::reported(&"f", &"p"), Cause::Reported { parameter: "p" }, "`f` reported a failure in `p`"),
        (error::null_out(&"f", &"p"), Cause::NullOut { parameter: "p" }, "`f` left `p` NULL"),
        (
            error::length(&"f", &"p"),
            Cause::Length { parameter: "p" },
            "`f` was not called: the length of `p` does not fit its C type",
        ),
        (error::empty(&"f", &"p"), Cause::Empty { parameter: "p" }, "`f` was not called: `p` is empty"),
        (
            error::truncated(&"f", &"p"),
            Cause::Truncated { parameter: "p" },
            "`f` reported more elements than `p` has room for",
        ),
        (error::unterminated(&"f", &"p"), Cause::Unterminated { parameter: "p" }, "`p` of `f` has no terminating zero"),
        (
            error::address(&"f", &"p"),
            Cause::Address { parameter: "p" },
            "`f` returned another address than that of `p`",
        ),
    ];
    for (error, cause, text) in cases {
        assert_eq!(error.function(), "f");
        assert_eq!(error.cause(), cause);
        assert_eq!(error.to_string(), text);
        assert!(error.source().is_none());
        assert_eq!(error.code(), if let Cause::Code(code) = cause { Some(code) } else { None });
        assert_eq!(error.errno(), if let Cause::Errno(errno) = cause { Some(errno) } else { None });
    }
}

#[test]
fn errors_are_equal_if_they_say_the_same() {
    // The same name at another address.
    static TEXT: OnceLock<String> = OnceLock::new();
    static NAME: OnceLock<&str> = OnceLock::new();
    let name = NAME.get_or_init(|| TEXT.get_or_init(|| "f".to_owned()));
    assert_eq!(error::null(name), error::null(&"f"));
    assert_ne!(error::null(&"f"), error::null(&"g"));
    assert_ne!(error::length(&"f", &"p"), error::length(&"f", &"q"));
    assert_ne!(error::length(&"f", &"p"), error::truncated(&"f", &"p"));
}

#[test]
fn debug_of_an_error_is_readable() {
    assert_eq!(format!("{:?}", error::code(&"f", 5_u8)), "Error { function: \"f\", cause: Code(5) }");
}

#[test]
fn rejection_reads_like_its_error_and_asks_nothing_of_its_value() {
    struct Value; // neither `Debug` nor anything else
    let rejected = reject(error::code(&"f", 5_i32), Value);
    assert_eq!(rejected.to_string(), "`f` failed with code 5");
    assert_eq!(format!("{rejected:?}"), "Rejected { error: Error { function: \"f\", cause: Code(5) }, .. }");
    assert!(rejected.source().is_none());
    let Value = rejected.as_value();
    let error: Box<dyn std::error::Error> = rejected.into();
    assert_eq!(error.to_string(), "`f` failed with code 5");
}

#[test]
fn panic_names_the_function_and_its_contract() {
    type Panic = (fn(), &'static str);
    let cases: [Panic; 6] = [
        (|| panic::null("f"), "`f` returned NULL, and its contract says that it never does"),
        (|| panic::null_out("f", "p"), "`f` left `p` NULL, and its contract says that it never does"),
        (|| panic::length("f", "p"), "`f` was not called: the length of `p` does not fit its C type"),
        (
            || panic::unterminated("f", "p"),
            "`p` of `f` has no terminating zero, and its contract says that it ends with one",
        ),
        (
            || panic::truncated("f", "p"),
            "`f` reported a length for `p` that is larger than its room, and its contract says that it never is",
        ),
        (
            || panic::address("f", "p"),
            "`f` returned another address than that of `p`, and its contract says that they are the same",
        ),
    ];
    for (run, text) in cases {
        let payload = catch_unwind(run).expect_err("it always panics");
        assert_eq!(payload.downcast_ref::<String>().map(String::as_str), Some(text));
    }
}
