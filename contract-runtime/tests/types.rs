//! What the types are: their size, the threads they may go to, and the traits they must not have.

mod library;

use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ops::DerefMut;
use std::ptr::NonNull;

use contract_runtime::private::proof;
use contract_runtime::{
    Counted, Error, Exclusive, Opaque, Owned, OwnedBuffer, OwnedCStr, Plain, Release, ReleaseMemory, ToC, Unique,
};
use library::{Child, Context, File, Free, Keeper, Movable, Moving, Node, NodeUnique, Shared};

/// Does not compile if the type implements the trait: the second parameter could be either.
macro_rules! lacks {
    ($ty:ty: $($bound:tt)+) => {
        const _: fn() = || {
            trait Ambiguous<A> {
                fn choose() {}
            }
            impl<T: ?Sized> Ambiguous<()> for T {}
            #[allow(dead_code, reason = "only its type is used")]
            struct Has;
            impl<T: ?Sized + $($bound)+> Ambiguous<Has> for T {}
            let _ = <$ty as Ambiguous<_>>::choose;
        };
    };
}

macro_rules! has {
    ($ty:ty: $($bound:tt)+) => {
        const _: fn() = || {
            fn has<T: ?Sized + $($bound)+>() {}
            has::<$ty>();
        };
    };
}

/// Frees nothing; may go to any thread, as a unit struct does.
#[derive(Default)]
struct AnyThread;

/// Frees nothing; stays on its thread.
#[derive(Default)]
struct ThisThread(PhantomData<*mut ()>);

// SAFETY: nothing is freed: the memory in these tests is static.
unsafe impl<T> ReleaseMemory<T> for AnyThread {
    unsafe fn release_memory(&mut self, _start: NonNull<T>, _len: usize) {}
}

// SAFETY: nothing is freed: the memory in these tests is static.
unsafe impl<T> ReleaseMemory<T> for ThisThread {
    unsafe fn release_memory(&mut self, _start: NonNull<T>, _len: usize) {}
}

/// A free function whose marker is not `Send`: it must not matter to an `Owned`.
struct LocalFree(PhantomData<*mut ()>);

// SAFETY: hands on to `Free`.
unsafe impl Release<Shared> for LocalFree {
    unsafe fn release(object: NonNull<Shared>) -> contract_runtime::Gone {
        // SAFETY: required of the caller in the same words.
        unsafe { Free::release(object) }
    }
}

lacks!(Opaque: Send);
lacks!(Opaque: Sync);
lacks!(Opaque: Unpin);
lacks!(Opaque: Default);

lacks!(Owned<File>: Send);
lacks!(Owned<File>: Sync);
has!(Owned<Shared>: Send + Sync);
has!(Owned<Shared, LocalFree>: Send + Sync);
has!(Owned<Movable>: Send);
lacks!(Owned<Movable>: Sync);
lacks!(Owned<Keeper<'static>>: Send);
has!(Owned<Moving>: Send);
lacks!(contract_runtime::KeptList<'static, contract_runtime::Stays>: Send);
has!(contract_runtime::KeptList<'static, contract_runtime::Moves>: Send);
lacks!(contract_runtime::KeptList<'static, contract_runtime::Moves>: contract_runtime::Keeps<std::rc::Rc<u8>>);
has!(contract_runtime::KeptList<'static, contract_runtime::Stays>: contract_runtime::Keeps<std::rc::Rc<u8>>);
lacks!(Unique<Node>: Send);
lacks!(Unique<Node>: Sync);

has!(Owned<File>: DerefMut);
has!(File: Exclusive);
lacks!(Owned<Node>: DerefMut);
lacks!(Owned<Node>: AsMut<Node>);
has!(Node: Counted);
has!(Owned<Node>: Clone);
lacks!(Owned<File>: Clone);
lacks!(Unique<Node>: Clone);
lacks!(Unique<Node>: AsRef<Node>);
lacks!(Unique<Node>: std::borrow::Borrow<Node>);
lacks!(contract_runtime::NotOwned: Release<Context>);

has!(OwnedCStr<AnyThread>: Send + Sync);
lacks!(OwnedCStr<ThisThread>: Send);
lacks!(OwnedCStr<ThisThread>: Sync);
has!(OwnedBuffer<u8, AnyThread>: Send + Sync);
lacks!(OwnedBuffer<u8, ThisThread>: Send);
lacks!(OwnedBuffer<u8, ThisThread>: Sync);
lacks!(OwnedBuffer<*mut u8, AnyThread>: Send);
lacks!(OwnedBuffer<std::cell::Cell<u8>, AnyThread>: Sync);

lacks!(bool: Plain);
lacks!(char: Plain);
lacks!(*const u8: Plain);
lacks!(&'static u8: Plain);
lacks!(std::num::NonZeroU8: Plain);
lacks!([bool; 4]: Plain);
has!([[u8; 4]; 2]: Plain);
has!([MaybeUninit<f64>; 2]: Plain);
has!((): Plain);
has!(u64: ToC);
has!(bool: ToC);
lacks!(char: ToC);
lacks!(*const u8: ToC);

/// Views are fit for a declaration: it is never called, only linted.
#[deny(improper_ctypes)]
mod declared {
    use super::library::{Child, File, NodeUnique};

    // SAFETY: nothing calls it, so nothing is linked.
    unsafe extern "C" {
        #[allow(dead_code, reason = "only linted")]
        fn use_views(file: *mut File, node: &NodeUnique, child: Option<&mut Child<'_>>);
    }
}

const _: () = {
    proof::is_plain::<[i32; 3]>();
    proof::goes_to_c::<bool>();
    proof::is_integer::<u8>();
    proof::is_send::<Owned<Shared>>();
    proof::is_sync::<Owned<Shared>>();
};

#[test]
fn views_have_no_bytes() {
    assert_eq!((size_of::<Opaque>(), align_of::<Opaque>()), (0, 1));
    assert_eq!((size_of::<Child<'_>>(), align_of::<Child<'_>>()), (0, 1));
    assert_eq!((size_of::<NodeUnique>(), align_of::<NodeUnique>()), (0, 1));
}

#[test]
fn owner_is_as_large_as_its_pointer() {
    let pointer = size_of::<usize>();
    assert_eq!(size_of::<Owned<File>>(), pointer);
    assert_eq!(size_of::<Option<Owned<File>>>(), pointer);
    assert_eq!(size_of::<Option<Owned<Shared, LocalFree>>>(), pointer);
    assert_eq!(size_of::<Option<Unique<Node>>>(), pointer);
    assert_eq!(size_of::<Option<Owned<Keeper<'_>>>>(), 2 * pointer);
    assert_eq!(size_of::<Option<OwnedCStr<AnyThread>>>(), pointer);
    assert_eq!(size_of::<OwnedBuffer<u32, AnyThread>>(), 2 * pointer);
}

#[test]
#[cfg(target_pointer_width = "64")]
fn error_is_three_words() {
    assert_eq!(size_of::<Error>(), 24);
    assert_eq!(size_of::<Result<Owned<File>, Error>>(), 24);
}

#[test]
fn owner_goes_to_another_thread() {
    let freed = library::Freed::default();
    // SAFETY: a new object, with one owner.
    let owner = unsafe { Owned::<Shared>::from_raw(library::new(&freed, 3)) };
    let value = std::thread::spawn(move || library::value(&*owner)).join();
    assert_eq!(value.ok(), Some(3));
    assert_eq!(freed.count(), 1);
}
