/// A widget.
///
/**# Contract

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
    __contract_opaque: ::ffi_contract::__private::Opaque,
}
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::ForeignType for widget {
        type Free = __contract_598686db_widget_free::widget_free;
        type Kept = ();
        const NAME: &'static ::ffi_contract::__private::core::primitive::str = "widget";
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Exclusive for widget {}
    #[automatically_derived]
    impl ::ffi_contract::__private::core::fmt::Debug for widget {
        fn fmt(
            &self,
            f: &mut ::ffi_contract::__private::core::fmt::Formatter<'_>,
        ) -> ::ffi_contract::__private::core::fmt::Result {
            ::ffi_contract::__private::debug_view("widget", self, f)
        }
    }
};
mod __contract_598686db_widget_free {
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
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct widget_free {
        __contract_private: [*mut (); 0],
    }
    impl widget_free {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_598686db_widget_free::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    impl ::ffi_contract::__private::core::default::Default
    for __contract_598686db_widget_free::widget_free {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<widget>
    for __contract_598686db_widget_free::widget_free {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<widget>,
        ) -> ::ffi_contract::__private::Gone {
            let w: *mut widget = __contract_object.as_ptr().cast();
            unsafe { __contract_598686db_widget_free(w) };
            ::ffi_contract::__private::Gone::Yes
        }
    }
};
mod __contract_598686db_widget_put_back {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `widget_put_back`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void widget_put_back(widget *w);
```

- ✅ Ends a [`widget`](struct@widget).
- ✅ It is called once for each [`Owned<widget, widget_put_back>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
    #[repr(C)]
    pub struct widget_put_back {
        __contract_private: [*mut (); 0],
    }
    impl widget_put_back {
        #[doc(hidden)]
        #[inline]
        #[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
        pub const fn __contract_new() -> Self {
            Self { __contract_private: [] }
        }
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_598686db_widget_put_back::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    impl ::ffi_contract::__private::core::default::Default
    for __contract_598686db_widget_put_back::widget_put_back {
        #[inline]
        fn default() -> Self {
            Self::__contract_new()
        }
    }
    #[automatically_derived]
    unsafe impl ::ffi_contract::__private::Release<widget>
    for __contract_598686db_widget_put_back::widget_put_back {
        #[inline]
        unsafe fn release(
            __contract_object: ::ffi_contract::__private::core::ptr::NonNull<widget>,
        ) -> ::ffi_contract::__private::Gone {
            let w: *mut widget = __contract_object.as_ptr().cast();
            unsafe { __contract_598686db_widget_put_back(w) };
            ::ffi_contract::__private::Gone::Yes
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
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
#[inline]
#[track_caller]
pub fn widget_take() -> ::ffi_contract::Owned<
    widget,
    __contract_598686db_widget_put_back::widget_put_back,
> {
    let __contract_result = unsafe { __contract_598686db_widget_take() };
    let __contract_value = unsafe {
        <::ffi_contract::Owned<
            widget,
            __contract_598686db_widget_put_back::widget_put_back,
        >>::from_nullable(__contract_result)
    };
    let ::ffi_contract::__private::Some(__contract_value) = __contract_value else {
        ::ffi_contract::__private::panic::null("widget_take")
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
