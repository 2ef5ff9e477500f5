// exports: what is kept for one object goes into no other one
use core::ffi::c_void;
use ffi_contract::contract;

pub struct Watcher<'a> {
    watch: Option<Box<dyn FnMut() + Send + 'a>>,
}

#[contract(unsafe)]
pub extern "C" fn lifetime_that_outlives_another<'a: 'b, 'b>(
    one: &mut Watcher<'a>,
    other: &mut Watcher<'b>,
    #[callback(data = user, scope = until_freed(one))] watch: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
    user: *mut c_void,
) {
    other.watch = None;
    other.watch = Some(Box::new(watch));
}

fn main() {
    let (mut one, mut other) = (Watcher { watch: None }, Watcher { watch: None });
    lifetime_that_outlives_another(&mut one, &mut other, || ());
}
