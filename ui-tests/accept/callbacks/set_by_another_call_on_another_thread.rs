// callbacks: ▲ A closure whose address another call gives to C moves with the object that keeps it.
use core::ffi::{c_int, c_void};
use ffi_contract::{Owned, contract};
use std::sync::atomic::{AtomicI32, Ordering::Relaxed};

#[contract(strip = ["post_"])]
unsafe extern "C" {
    #[owned_by_c(free = post_free)]
    #[thread(send)]
    #[rust_name = "Post"]
    pub type post;
    fn post_free(post: *mut post);
    fn post_set_data(post: &mut post, #[data] data: *mut c_void);
    fn post_on_letter(
        post: &mut post,
        #[callback(data = set_by(post_set_data), scope = until_freed(post, slot))] letter: Option<
            unsafe extern "C" fn(#[data] data: *mut c_void, size: c_int),
        >,
    );
}

pub fn case(mut post: Owned<Post>) -> std::thread::JoinHandle<()> {
    let last = std::sync::Arc::new(AtomicI32::new(0));
    Post::on_letter(&mut post, move |size| last.store(size, Relaxed));
    std::thread::spawn(move || drop(post))
}

fn main() {}
