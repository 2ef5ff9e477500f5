#[contract(unsafe, on_panic = abort)]
#[fails(negative)]
pub extern "C" fn f(
    #[buffer(len = a_len)] a: *const u8, a_len: usize,
    #[buffer(len = b_len)] b: *mut u32, b_len: usize,
    #[cstr] c: *const c_char,
    #[consumed] #[cstr] d: *mut c_char,
    #[consumed] e: *mut Counter,
    #[consumed(free = thing_free)] g: *mut Thing,
    h: u32,
    #[consumed] #[nullable] i: *mut Counter,
    #[consumed] j: *mut Arc<Counter>,
    k: Pair,
) -> i32 {}
