#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_598686db;
/// A widget.
/**
# Contract

```c
void widget_free(widget *w);
```

- ✅ Allocated by C, owned by Rust, ended by exactly one call of [`widget_free`](struct@widget_free), when its [`Owned<widget>`](::ffi_contract::Owned) is dropped.
- ✅ Made by [`widget_take`](fn@widget_take).
- ❌ Never used after [`widget_free`](struct@widget_free), never ended twice, never passed to another free function: safe code cannot.
- ❌ Never used on another thread than the one that made it.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct widget {
    __contract_opaque: __contract_598686db::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_598686db_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `widget_free`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void widget_free(widget *w);
```

- ✅ Ends a [`widget`](struct@widget).
- ✅ It is called once for each [`Owned<widget>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct widget_free {
        __contract_private: [*mut (); 0],
    }
    /**The free function `widget_put_back`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void widget_put_back(widget *w);
```

- ✅ Ends a [`widget`](struct@widget).
- ✅ It is called once for each [`Owned<widget, widget_put_back>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct widget_put_back {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_598686db_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_598686db::ForeignType for widget {
        type Free = __contract_598686db_free0::widget_free;
        type Kept = ();
        const NAME: &'static __contract_598686db::core::primitive::str = "widget";
    }
    #[automatically_derived]
    unsafe impl __contract_598686db::Exclusive for widget {}
    #[automatically_derived]
    impl __contract_598686db::core::fmt::Debug for widget {
        fn fmt(
            &self,
            f: &mut __contract_598686db::core::fmt::Formatter<'_>,
        ) -> __contract_598686db::core::fmt::Result {
            __contract_598686db::debug_view("widget", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_598686db::declared::Facts for widget {
        type Lifetimes = ();
        type Memory = __contract_598686db::declared::OfC;
        type Count = __contract_598686db::declared::Single;
        type Holding = __contract_598686db::declared::Nothing;
        type Threads = __contract_598686db::declared::Stays;
    }
    #[automatically_derived]
    unsafe impl __contract_598686db::Release<widget>
    for __contract_598686db_free0::widget_free {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_598686db::core::ptr::NonNull<widget>,
        ) -> __contract_598686db::Gone {
            let w: *mut widget = __contract_object.as_ptr().cast();
            unsafe { __contract_598686db_widget_free(w) };
            __contract_598686db::Gone::Yes
        }
    }
    #[automatically_derived]
    unsafe impl __contract_598686db::Release<widget>
    for __contract_598686db_free0::widget_put_back {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_598686db::core::ptr::NonNull<widget>,
        ) -> __contract_598686db::Gone {
            let w: *mut widget = __contract_object.as_ptr().cast();
            unsafe { __contract_598686db_widget_put_back(w) };
            __contract_598686db::Gone::Yes
        }
    }
};
/**Calls the C function `widget_take`.

# Contract

```c
widget *widget_take(void);
```

- ✅ The result is the caller's: an [`Owned<widget, widget_put_back>`](::ffi_contract::Owned). Dropping it calls [`widget_put_back`](struct@widget_put_back) once.
- ✅ Several threads may call it at once.

# Panics

If C returns `NULL`, which its contract rules out.*/
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
#[track_caller]
pub fn widget_take() -> __contract_598686db::Owned<
    widget,
    __contract_598686db_free0::widget_put_back,
> {
    let __contract_result = unsafe { __contract_598686db_widget_take() };
    let __contract_value = unsafe {
        <__contract_598686db::Owned<
            widget,
            __contract_598686db_free0::widget_put_back,
        >>::from_nullable(__contract_result)
    };
    let __contract_598686db::Some(__contract_value) = __contract_value else {
        __contract_598686db::panic::null("widget_take")
    };
    __contract_value
}
#[allow(
    clashing_extern_declarations,
    dead_code,
    deprecated,
    improper_ctypes,
    non_snake_case,
    single_use_lifetimes
)]
unsafe extern "C" {
    #[link_name = "widget_free"]
    fn __contract_598686db_widget_free(w: *mut widget);
    #[link_name = "widget_take"]
    fn __contract_598686db_widget_take() -> *mut widget;
    #[link_name = "widget_put_back"]
    fn __contract_598686db_widget_put_back(w: *mut widget);
}
