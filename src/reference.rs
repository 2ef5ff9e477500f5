//! One page per clause: its form, what it means in C, what it vouches for, what it becomes in Rust, an example, what the
//! same is called in GObject-Introspection, in the attributes of Clang and GCC, and in SAL, what it cannot promise, and the
//! diagnostics it can raise.
//!
//! Where a page says *vouches for*: `unsafe extern` is where the author of a block states that this is true of the C
//! library. If all of it is, no safe code over the block has undefined behavior.

macro_rules! pages {
    ($($clause:ident)*) => {
        $(
            #[doc = include_str!(concat!("reference/", stringify!($clause), ".md"))]
            pub mod $clause {}
        )*
    };
}

pages! {
    sys declared plain structs exports
    owned_by_c initialized_by_c initialized_by_rust thread attach returns fails end ends requires elements rust_name
    borrowed consumed up_refs unique retained handed nullable cstr fd buffer out inout null fixed variadic unchecked
    callback data unused
    next embedded owned copied
}
