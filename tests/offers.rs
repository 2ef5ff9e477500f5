//! Objects that a closure may take, which it says by what it returns.

use core::ffi::{c_int, c_long, c_void};
use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex};

use ffi_contract::{Offered, Owned, contract};

const TAKEN: c_int = 1;

#[contract(strip = ["fig_", "basket_"])]
unsafe extern "C" {
    #[owned_by_c(free = fig_free)]
    #[rust_name = "Fig"]
    #[thread(send)]
    type fig;
    #[owned_by_c(free = basket_free)]
    #[rust_name = "Basket"]
    type basket;
    #[returns(owned)]
    fn fig_new(size: c_int) -> *mut fig;
    fn fig_free(fig: *mut fig);
    fn fig_size(fig: &fig) -> c_int;
    safe fn figs_live() -> c_int;
    fn figs_offer(
        count: c_int,
        #[callback(data = user, scope = call, on_panic = return(9))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[consumed(on = is(TAKEN))] fig: *mut fig) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_long;
    fn figs_offer_nothing(
        #[callback(data = user, scope = call, on_panic = return(9))] f: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[consumed(on = is(1))] fig: *mut fig) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
    safe fn figs_offer_again() -> c_int;
    #[returns(owned)]
    fn basket_new() -> *mut basket;
    fn basket_free(basket: *mut basket);
    fn basket_on_fig(
        basket: &mut basket,
        #[callback(data = user, scope = until_freed(basket, slot), on_panic = return(-1))] fig: Option<
            unsafe extern "C" fn(
                basket: &basket,
                #[consumed(on = is(1))] fig: *mut fig,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    );
    fn basket_put(basket: &basket, size: c_int) -> c_int;
}

#[test]
fn a_closure_takes_what_it_likes() {
    let mut kept = Vec::new();
    let answers = figs_offer(4, |fig| {
        if fig.size() % 2 == 0 {
            kept.push(fig.keep());
            return Ok(());
        }
        let size = fig.size();
        Err(fig.refuse(size + 4))
    });
    assert_eq!(answers, 5171);
    assert_eq!(figs_live(), 2);
    assert_eq!(kept.iter().map(|fig| fig.size()).sum::<c_int>(), 6);
    drop(kept);
    assert_eq!(figs_live(), 0);
}

#[test]
fn what_is_neither_kept_nor_refused_is_freed() {
    assert_eq!(figs_offer(1, |_fig| Ok(())), 1);
    assert_eq!(figs_live(), 0);
    assert_eq!(
        figs_offer(1, |fig| {
            drop(fig.keep());
            Ok(())
        }),
        1
    );
    assert_eq!(figs_live(), 0);
}

#[test]
fn a_panic_leaves_to_c_what_was_not_taken() {
    // Were it freed in Rust as well, C would free it twice.
    let panic =
        catch_unwind(AssertUnwindSafe(|| figs_offer(2, |fig| panic!("a fig of {}", fig.size())))).expect_err("a panic");
    assert_eq!(panic.downcast_ref::<String>().map(String::as_str), Some("a fig of 1"));
    assert_eq!(figs_live(), 0);
}

#[test]
fn after_a_panic_c_does_not_have_what_was_kept() {
    let kept: RefCell<Option<Owned<Fig>>> = RefCell::new(None);
    let panic = catch_unwind(AssertUnwindSafe(|| {
        figs_offer(1, |fig| {
            *kept.borrow_mut() = Some(fig.keep());
            panic!("too late")
        })
    }));
    assert!(panic.is_err());
    assert_eq!(kept.borrow().as_ref().map(|fig| fig.size()), Some(1));
    assert_eq!(figs_live(), 1);
    drop(kept);
    assert_eq!(figs_live(), 0);
}

#[test]
fn refusing_with_the_answer_of_taking_is_a_panic() {
    let panic = catch_unwind(|| figs_offer(1, |fig| Err(fig.refuse(1)))).expect_err("it says that it has taken it");
    let message = panic.downcast_ref::<String>().expect("it has a message");
    assert!(message.contains("`figs_offer`") && message.contains("refused `fig`"), "{message}");
    assert_eq!(figs_live(), 0);
}

#[test]
fn null_is_not_offered() {
    let panic = catch_unwind(|| figs_offer_nothing(|_| Ok(()))).expect_err("C offers nothing");
    let message = panic.downcast_ref::<String>().expect("it has a message");
    assert!(message.contains("`figs_offer_nothing`") && message.contains("`fig`"), "{message}");
}

#[test]
fn what_comes_while_the_closure_runs_stays_with_c() {
    let answers = figs_offer(1, |fig| {
        assert_eq!((figs_offer_again(), figs_live()), (9, 1));
        drop(fig.keep());
        Ok(())
    });
    assert_eq!((answers, figs_live()), (1, 0));
}

#[test]
fn a_kept_closure_takes_and_refuses() {
    let taken = Arc::new(Mutex::new(Vec::new()));
    let all = Arc::clone(&taken);
    let mut basket = Basket::new();
    Basket::on_fig(&mut basket, move |_basket: &Basket, fig: Offered<'_, Fig>| {
        assert!(fig.size() < 5, "too large");
        if fig.size() == 3 {
            return Err(fig.refuse(0));
        }
        all.lock().expect("nobody panics with it").push(fig.keep());
        Ok(())
    });
    assert_eq!((basket.put(1), basket.put(2), basket.put(3)), (1, 1, 0));
    assert_eq!(figs_live(), 3);
    assert_eq!((basket.put(5), basket.put(1)), (-1, -1));
    drop(basket);
    assert_eq!(taken.lock().expect("nobody panics with it").len(), 2);
    drop(taken);
    assert_eq!(figs_live(), 0);
}
