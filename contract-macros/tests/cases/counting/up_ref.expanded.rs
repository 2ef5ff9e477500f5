#[allow(unused_imports, clippy::pub_use)]
use ::ffi_contract::__private as __contract_88e9a714;
/**A `node` of C.

# Contract

```c
void node_unref(node *n);
node *node_ref(node *n);
```

- ✅ Allocated and counted by C: each [`Owned<Node>`](::ffi_contract::Owned) has one count, and drops it with [`node_unref`](struct@node_unref).
- ✅ Made by [`node_new`](Node::new) and [`node_next`](Node::next).
- ✅ `clone()` on an owner, or `to_owned()` on what is lent, makes another owner of the same object with `node_ref`.
- ✅ It may move to another thread, and several may use it at once.
- ❌ Never `&mut`: the object may have other owners.
- ❌ Never used after [`node_unref`](struct@node_unref), never ended twice, never passed to another free function: safe code cannot.

In C it is a `node`.*/
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct Node {
    __contract_opaque: __contract_88e9a714::Opaque,
}
/// A [`Node`] that nobody else holds yet: a [`Unique`](::ffi_contract::Unique) derefs to it, for what C allows only then.
#[repr(C)]
#[allow(dead_code, non_camel_case_types)]
pub struct NodeUnique {
    __contract_opaque: __contract_88e9a714::Opaque,
}
#[allow(dead_code, non_camel_case_types, non_snake_case, unreachable_pub)]
mod __contract_88e9a714_free0 {
    #[allow(unused_imports, clippy::pub_use)]
    use super::*;
    /**The free function `node_unref`, as a type: it stands in the types of the owners that it ends.

# Contract

```c
void node_unref(node *n);
```

- ✅ Drops one count of a [`Node`](struct@Node); the last one ends it.
- ✅ It is called once for each [`Owned<Node>`](::ffi_contract::Owned), when that is dropped.
- ❌ Nothing is used after it, and nothing is given to it twice: safe code cannot.*/
    #[repr(C)]
    pub struct node_unref {
        __contract_private: [*mut (); 0],
    }
}
#[allow(unused_imports, clippy::pub_use)]
pub use __contract_88e9a714_free0::*;
#[allow(
    deprecated,
    non_snake_case,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
const _: () = {
    #[automatically_derived]
    unsafe impl __contract_88e9a714::ForeignType for Node {
        type Free = __contract_88e9a714_free0::node_unref;
        type Kept = ();
        const NAME: &'static __contract_88e9a714::core::primitive::str = "node";
    }
    #[automatically_derived]
    impl __contract_88e9a714::core::fmt::Debug for Node {
        fn fmt(
            &self,
            f: &mut __contract_88e9a714::core::fmt::Formatter<'_>,
        ) -> __contract_88e9a714::core::fmt::Result {
            __contract_88e9a714::debug_view("Node", self, f)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_88e9a714::Counted for Node {
        type UniqueView = NodeUnique;
    }
    #[automatically_derived]
    unsafe impl __contract_88e9a714::CountUp for Node {
        #[inline]
        unsafe fn duplicate(
            __contract_object: __contract_88e9a714::core::ptr::NonNull<Self>,
        ) -> __contract_88e9a714::core::ptr::NonNull<Self> {
            let _ = unsafe {
                __contract_88e9a714_node_ref(__contract_object.as_ptr().cast())
            };
            __contract_object
        }
    }
    #[automatically_derived]
    impl __contract_88e9a714::alloc::borrow::ToOwned for Node {
        type Owned = __contract_88e9a714::Owned<Self>;
        #[inline]
        fn to_owned(&self) -> __contract_88e9a714::Owned<Self> {
            __contract_88e9a714::Owned::duplicate(self)
        }
    }
    #[automatically_derived]
    unsafe impl __contract_88e9a714::core::marker::Send for Node {}
    #[automatically_derived]
    unsafe impl __contract_88e9a714::core::marker::Sync for Node {}
    #[automatically_derived]
    unsafe impl __contract_88e9a714::declared::Facts for Node {
        type Lifetimes = ();
        type Memory = __contract_88e9a714::declared::OfC;
        type Count = __contract_88e9a714::declared::Several;
        type Holding = __contract_88e9a714::declared::Nothing;
        type Threads = __contract_88e9a714::declared::Shared;
    }
    #[automatically_derived]
    unsafe impl __contract_88e9a714::Release<Node>
    for __contract_88e9a714_free0::node_unref {
        #[inline]
        unsafe fn release(
            __contract_object: __contract_88e9a714::core::ptr::NonNull<Node>,
        ) -> __contract_88e9a714::Gone {
            let n: *mut Node = __contract_object.as_ptr().cast();
            unsafe { __contract_88e9a714_node_unref(n) };
            __contract_88e9a714::Gone::Yes
        }
    }
};
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl Node {
    /**Calls the C function `node_new`.

# Contract

```c
node *node_new(void);
```

- ✅ The result is the caller's, and nobody else holds it yet: a [`Unique<Node>`](::ffi_contract::Unique). Dropping it calls [`node_unref`](struct@node_unref).
- ✅ Several threads may call it at once.

# Panics

If C returns `NULL`, which its contract rules out.*/
    #[inline]
    #[track_caller]
    pub fn new() -> __contract_88e9a714::Unique<Node> {
        let __contract_result = unsafe { __contract_88e9a714_node_new() };
        let __contract_value = unsafe {
            <__contract_88e9a714::Unique<Node>>::from_nullable(__contract_result)
        };
        let __contract_88e9a714::Some(__contract_value) = __contract_value else {
            __contract_88e9a714::panic::null("node_new")
        };
        __contract_value
    }
    /**Calls the C function `node_get`.

# Contract

```c
int node_get(node *n);
```

- ✅ `n` is lent to C for the call.
- ✅ Several threads may call it at once.*/
    #[inline]
    pub fn get(&self) -> c_int {
        unsafe { __contract_88e9a714_node_get(self) }
    }
    /**Calls the C function `node_link`.

# Contract

```c
void node_link(node *n, node *other);
```

- ✅ `n` is lent to C for the call.
- ✅ C takes a count of its own on `other`; the caller's stays as it is.
- ✅ `other` may be `NULL`, which is `None` here.
- ✅ Several threads may call it at once.*/
    #[inline]
    pub fn link(&self, other: __contract_88e9a714::Option<&Node>) {
        let other: *mut Node = other
            .map_or(
                __contract_88e9a714::core::ptr::null(),
                __contract_88e9a714::core::ptr::from_ref,
            )
            .cast_mut();
        unsafe { __contract_88e9a714_node_link(self, other) };
    }
    /**Calls the C function `node_next`.

# Contract

```c
node *node_next(node *n);
```

- ✅ `n` is lent to C for the call.
- ✅ The result is the caller's [`Owned<Node>`](::ffi_contract::Owned): it is counted up before anything else can happen.
- ✅ The result may be `NULL`, which is `None` here.
- ✅ Several threads may call it at once.*/
    #[inline]
    pub fn next(&self) -> __contract_88e9a714::Option<__contract_88e9a714::Owned<Node>> {
        let __contract_result = unsafe { __contract_88e9a714_node_next(self) };
        unsafe { __contract_result.as_ref() }.map(__contract_88e9a714::Owned::duplicate)
    }
}
#[allow(
    deprecated,
    non_snake_case,
    clippy::default_numeric_fallback,
    clippy::impl_trait_in_params,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated
)]
impl NodeUnique {
    /**Calls the C function `node_set`.

# Contract

```c
void node_set(node *n, int value);
```

- ✅ `n` is lent to C for the call, exclusively: C may change what is there.
- ✅ C allows this only while nobody else holds `n`, which a [`Unique<Node>`](::ffi_contract::Unique) guarantees.*/
    #[inline]
    pub fn set(&mut self, value: c_int) {
        let n: *mut Node = __contract_88e9a714::core::ptr::from_mut(&mut *self).cast();
        unsafe { __contract_88e9a714_node_set(n, value) };
    }
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
    #[link_name = "node_ref"]
    fn __contract_88e9a714_node_ref(n: *mut Node) -> *mut Node;
    #[link_name = "node_unref"]
    fn __contract_88e9a714_node_unref(n: *mut Node);
    #[link_name = "node_new"]
    fn __contract_88e9a714_node_new() -> *mut Node;
    #[link_name = "node_set"]
    fn __contract_88e9a714_node_set(n: *mut Node, value: c_int);
    #[link_name = "node_get"]
    fn __contract_88e9a714_node_get(n: *const Node) -> c_int;
    #[link_name = "node_link"]
    fn __contract_88e9a714_node_link(n: *const Node, other: *mut Node);
    #[link_name = "node_next"]
    fn __contract_88e9a714_node_next(n: *const Node) -> *mut Node;
}
#[allow(deprecated)]
const _: () = {
    let _ = __contract_88e9a714::proof::goes_to_c::<c_int>;
    let _ = __contract_88e9a714::proof::is_plain::<c_int>;
};
