//! Objects that change hands in a callback: C gives them to the closure, or the closure to C.

use core::ffi::{c_int, c_void};
use std::panic::{AssertUnwindSafe, catch_unwind};

use ffi_contract::{Owned, contract};

#[contract(strip = ["pea_", "pod_"])]
unsafe extern "C" {
    #[owned_by_c(free = pea_free)]
    #[rust_name = "Pea"]
    #[thread(send)]
    type pea;
    #[owned_by_c(free = pod_free)]
    #[rust_name = "Pod"]
    type pod;
    #[returns(owned)]
    fn pea_new(size: c_int) -> *mut pea;
    fn pea_free(pea: *mut pea);
    fn pea_size(pea: &pea) -> c_int;
    safe fn peas_live() -> c_int;
    #[returns(owned)]
    fn pod_new() -> *mut pod;
    fn pod_free(pod: *mut pod);
    fn pod_total(pod: &pod) -> c_int;
    #[rust_name = "shell"]
    fn pod_shell(
        count: c_int,
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[consumed] pea: *mut pea) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "shell_nothing"]
    #[link_name = "pod_shell_nothing"]
    fn pod_shell_nothing(
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[consumed] pea: *mut pea) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "shell_what_may_be_missing"]
    #[link_name = "pod_shell_nothing"]
    fn pod_shell_nullable(
        #[callback(data = user, scope = call, on_panic = return(-1))] f: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[consumed]
                #[nullable]
                pea: *mut pea,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "again"]
    safe fn pod_again() -> c_int;
    fn pod_fill(
        pod: &mut pod,
        count: c_int,
        #[callback(data = user, scope = call, on_panic = return(null), returns(owned))] f: Option<
            unsafe extern "C" fn(size: c_int, #[data] user: *mut c_void) -> *mut pea,
        >,
        user: *mut c_void,
    ) -> c_int;
    #[rust_name = "Pod::fill_while"]
    #[link_name = "pod_fill"]
    fn pod_fill_nullable(
        pod: &mut pod,
        count: c_int,
        #[callback(data = user, scope = call, on_panic = abort, returns(owned, nullable))] f: Option<
            unsafe extern "C" fn(size: c_int, #[data] user: *mut c_void) -> *mut pea,
        >,
        user: *mut c_void,
    ) -> c_int;
    fn pod_on_grow(
        pod: &mut pod,
        #[callback(data = user, scope = until_freed(pod, slot), on_panic = return(null), returns(owned))] grow: Option<
            unsafe extern "C" fn(size: c_int, #[data] user: *mut c_void) -> *mut pea,
        >,
        user: *mut c_void,
    );
    fn pod_grow(pod: &pod, size: c_int) -> c_int;
}

#[test]
fn a_closure_owns_what_c_gives_to_it() {
    let mut kept = Vec::new();
    let total = shell(4, |pea| {
        let size = pea.size();
        if size % 2 == 0 {
            kept.push(pea);
        }
        size
    });
    assert_eq!(total, 10);
    assert_eq!(peas_live(), 2);
    assert_eq!(kept.iter().map(|pea| pea.size()).sum::<c_int>(), 6);
    drop(kept);
    assert_eq!(peas_live(), 0);
}

#[test]
fn what_a_closure_is_not_run_for_is_freed() {
    let mut ran = 0;
    let panic = catch_unwind(AssertUnwindSafe(|| {
        shell(3, |_pea| {
            ran += 1;
            panic!("enough")
        })
    }));
    assert!(panic.is_err());
    assert_eq!((ran, peas_live()), (1, 0));
}

#[test]
fn what_comes_while_the_closure_runs_is_freed() {
    let answers = shell(1, |pea| {
        let before = peas_live();
        let answer = again();
        assert_eq!((before, peas_live()), (1, 1));
        answer * 10 + pea.size()
    });
    assert_eq!(answers, -9);
    assert_eq!(peas_live(), 0);
}

#[test]
fn null_is_a_panic_or_none() {
    let panic = catch_unwind(|| shell_nothing(|pea| pea.size())).expect_err("C gives nothing");
    let message = panic.downcast_ref::<String>().expect("it has a message");
    assert!(message.contains("`pod_shell_nothing`") && message.contains("`pea`"), "{message}");
    assert_eq!(shell_what_may_be_missing(|pea| c_int::from(pea.is_none())), 1);
}

#[test]
fn c_owns_what_a_closure_gives_to_it() {
    let mut pod = Pod::new();
    assert_eq!(pod.fill(3, Pea::new), 3);
    assert_eq!((pod.total(), peas_live()), (6, 3));
    let given: Owned<Pea> = Pea::new(30);
    let mut given = Some(given);
    assert_eq!(pod.fill_while(3, |_| given.take()), 1);
    assert_eq!((pod.total(), peas_live()), (36, 4));
    drop(pod);
    assert_eq!(peas_live(), 0);
}

#[test]
fn c_gets_null_after_a_panic() {
    let mut pod = Pod::new();
    let panic = catch_unwind(AssertUnwindSafe(|| {
        pod.fill(5, |size| if size == 3 { panic!("no more") } else { Pea::new(size) })
    }));
    assert!(panic.is_err());
    assert_eq!((pod.total(), peas_live()), (3, 2));
    drop(pod);
    assert_eq!(peas_live(), 0);
}

#[test]
fn a_kept_closure_gives_owners_until_its_object_is_freed() {
    let mut pod = Pod::new();
    assert_eq!(pod.grow(1), 0);
    let mut grown = 0;
    Pod::on_grow(&mut pod, move |size| {
        grown += 1;
        assert!(grown < 3, "it has grown enough");
        Pea::new(size * grown)
    });
    assert_eq!((pod.grow(5), pod.grow(5), pod.grow(5)), (1, 1, 0));
    assert_eq!((pod.total(), peas_live()), (15, 2));
    Pod::remove_on_grow(&mut pod);
    assert_eq!(pod.grow(5), 0);
    drop(pod);
    assert_eq!(peas_live(), 0);
}
