// callbacks: A closure whose address another call gives to C is kept from then on, and borrows no local.
use core::ffi::{c_int, c_void};
use ffi_contract::{Owned, contract};

#[contract(strip = ["post_"])]
unsafe extern "C" {
    #[owned_by_c(free = post_free)]
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

pub fn case(post: &mut Owned<Post>) {
    let mut last = 0;
    Post::on_letter(post, move |size| last = size);
    let _ = last;
}

fn main() {}
