// callbacks: ▲ What has no size may be bound to its thread all the same.
use ui_tests::api::scopes::forever_alone;

pub fn case() {
    let token = core::marker::PhantomData::<*mut ()>;
    forever_alone(move || _ = core::mem::size_of_val(&token));
}

fn main() {}
