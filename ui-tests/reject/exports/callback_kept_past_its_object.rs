// exports: what an object keeps of C's is kept in that object
use core::ffi::c_void;
use ffi_contract::contract;
use std::sync::Mutex;

pub struct Watcher<'a> {
    watch: Option<Box<dyn FnMut() + Send + 'a>>,
}

static LAST: Mutex<Option<Box<dyn FnMut() + Send>>> = Mutex::new(None);

#[contract(unsafe)]
pub extern "C" fn callback_kept_past_its_object<'a>(
    watcher: &mut Watcher<'a>,
    #[callback(data = user, scope = until_freed(watcher))] watch: Option<
        unsafe extern "C" fn(#[data] user: *mut c_void),
    >,
    user: *mut c_void,
) {
    watcher.watch = None;
    *LAST.lock().unwrap() = Some(Box::new(watch));
}

fn main() {
    drop(LAST.lock().map(|mut last| last.take()));
    callback_kept_past_its_object(&mut Watcher { watch: None }, || ());
}
