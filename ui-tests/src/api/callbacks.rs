//! Lists that call closures with their items.

use core::ffi::{c_int, c_void};
use ffi_contract::contract;

#[contract(strip = ["shelf_", "book_"])]
unsafe extern "C" {
    /// A list of books, and what is written into them.
    #[owned_by_c(free = shelf_free, keeps = 'text)]
    #[rust_name = "Shelf"]
    pub type shelf<'text>;

    /// A book, into which text may be put.
    #[rust_name = "Book"]
    pub type book<'text>;

    /// An empty one.
    #[returns(owned)]
    #[rust_name = "Shelf::new"]
    pub fn shelf_new<'text>() -> *mut shelf<'text>;
    fn shelf_free(shelf: *mut shelf<'_>);

    /// How many there are.
    pub fn shelf_size(shelf: &shelf<'_>) -> c_int;

    /// Takes all of them off.
    pub fn shelf_clear(shelf: &mut shelf<'_>);

    /// Puts text into a book.
    pub fn book_write<'text>(
        book: &book<'text>,
        #[retained(by = book)]
        #[cstr]
        text: *const core::ffi::c_char,
    );

    /// Shows every book.
    pub fn shelf_each<'text>(
        shelf: &shelf<'text>,
        #[callback(data = user, scope = call)] visit: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, book: &book<'text>),
        >,
        user: *mut c_void,
    );

    /// Shows all books at once.
    pub fn shelf_show<'text>(
        shelf: &shelf<'text>,
        #[callback(data = user, scope = call)] visit: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[buffer(len = count, each = borrowed)] books: *mut *mut book<'text>,
                count: c_int,
            ),
        >,
        user: *mut c_void,
    );

    #[owned_by_c(free = leaf_free)]
    #[rust_name = "Leaf"]
    pub type leaf;
    #[returns(owned)]
    #[rust_name = "Leaf::new"]
    pub fn leaf_new() -> *mut leaf;
    fn leaf_free(leaf: *mut leaf);

    /// Binds a book of what the closure gives.
    #[rust_name = "bind"]
    pub fn leaf_bind(
        #[callback(data = user, scope = call, on_panic = return(null), returns(owned, nullable))] next: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void) -> *mut leaf,
        >,
        user: *mut c_void,
    );

    /// Has a name chosen out of several.
    #[rust_name = "choose"]
    pub fn leaf_choose(
        #[callback(data = user, scope = call, on_panic = return(2))] choose: Option<
            unsafe extern "C" fn(
                #[out(borrowed(from = names), buffer(len = *chosen_len), valid = is(0))] chosen: *mut *const u8,
                chosen_len: *mut u8,
                #[buffer(len = names_len)] names: *const u8,
                names_len: usize,
                #[data] user: *mut c_void,
            ) -> c_int,
        >,
        user: *mut c_void,
    );

    /// Offers leaves.
    #[rust_name = "offer"]
    pub fn leaf_offer(
        #[callback(data = user, scope = call, on_panic = return(0))] take: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, #[consumed(on = is(1))] leaf: *mut leaf) -> c_int,
        >,
        user: *mut c_void,
    );

    /// Shows every number, and takes books off meanwhile.
    pub fn shelf_drain(
        shelf: &mut shelf<'_>,
        #[callback(data = user, scope = call)] visit: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
    );

    /// Counts on another thread.
    #[rust_name = "count_elsewhere"]
    pub fn shelf_count_elsewhere(
        #[callback(data = user, scope = call, thread = any)] visit: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
    );

    /// Counts on several threads.
    #[rust_name = "count_at_once"]
    pub fn shelf_count_at_once(
        #[callback(data = user, scope = call, thread = any, concurrent)] visit: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
    );

    /// Counts, and has nothing to tell the function with.
    #[rust_name = "count"]
    pub fn shelf_count(#[callback(data = none, scope = call)] visit: Option<unsafe extern "C" fn(number: c_int)>);

    /// Calls whenever a book is taken off, until the shelf is freed.
    #[rust_name = "Shelf::on_empty"]
    pub fn shelf_on_empty(
        shelf: &mut shelf<'_>,
        #[callback(data = user, scope = until_freed(shelf))] empty: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
    );

    /// A lobby, which several threads may use.
    #[owned_by_c(free = lobby_free)]
    #[rust_name = "Lobby"]
    #[thread(send, sync)]
    pub type lobby;
    fn lobby_free(lobby: *mut lobby);

    /// Calls whenever somebody comes in, on whatever thread.
    #[rust_name = "Lobby::on_enter"]
    pub fn lobby_on_enter(
        lobby: &mut lobby,
        #[callback(data = user, scope = until_freed(lobby))] enter: Option<
            unsafe extern "C" fn(#[data] user: *mut c_void, number: c_int),
        >,
        user: *mut c_void,
    );
}
