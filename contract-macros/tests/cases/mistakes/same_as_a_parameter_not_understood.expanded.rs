::core::compile_error! {
    "unknown clause `#[up_ref]` on parameter `text` of `name` [unknown-clause]\nhelp: did you mean `#[up_refs]`?"
}
#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_f42a3995;
/**Calls the C function `name`.

# Contract

```c
const char *name(const char *text);
```

- ✅ The result is `text` itself, not a second object.

# Panics

If C returns another address than that of `text`, which its contract rules out.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[allow(unused_variables)]
#[inline]
fn name(text: impl __contract_f42a3995::core::marker::Sized) -> ! {
    loop {}
}
