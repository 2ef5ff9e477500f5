//! Closures that share one user data: which calls may run one of them at once.

use contract_runtime::private::together::{OneThread, Turn, Turns, run};

fn runs_elsewhere(turns: &OneThread) -> bool {
    std::thread::scope(|scope| {
        let enter = scope.spawn(|| {
            let entered = turns.enter();
            if entered {
                turns.leave();
            }
            entered
        });
        enter.join().is_ok_and(|entered| entered)
    })
}

#[test]
fn one_thread_has_its_turn_as_often_as_it_likes_and_no_other_meanwhile() {
    let turns = OneThread::FREE;
    assert!(turns.enter());
    assert!(turns.enter());
    turns.leave();
    assert!(!runs_elsewhere(&turns));
    turns.leave();
    assert!(runs_elsewhere(&turns));
}

#[test]
fn a_closure_that_panics_gives_its_turn_away() {
    let turn = Turn::<_, OneThread>::new(|| ());
    let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        run(&turn, || (), |_| panic!("on purpose"));
    }));
    assert!(panicked.is_err());
    let elsewhere =
        std::thread::scope(|scope| scope.spawn(|| run(&turn, || false, |_| true)).join().is_ok_and(|entered| entered));
    assert!(elsewhere);
}
