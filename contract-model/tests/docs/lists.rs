//! A list that moves when it grows, an iterator over it, an error that comes through a parameter.

#[contract(error = ListError)]
unsafe extern "C" {
    /// A list of borrowed things.
    #[owned_by_c(free = list_free, dup = list_copy, keeps = 'b)]
    #[rust_name = "List"]
    pub type list<'b>;
    /// A thing.
    #[owned_by_c(free = thing_free)]
    #[rust_name = "Thing"]
    pub type thing;
    /// What went wrong.
    #[owned_by_c(free = failure_free)]
    #[rust_name = "Failure"]
    pub type failure;

    fn list_free(l: *mut list<'_>);
    #[returns(owned)]
    fn list_copy<'b>(l: &list<'b>) -> *mut list<'b>;
    #[fails(nonzero, errno)]
    fn thing_free(#[consumed(on = always)] t: *mut *mut thing) -> c_int;
    fn failure_free(f: *mut failure);

    #[returns(owned)]
    #[rust_name = "List::new"]
    pub fn list_new<'b>() -> *mut list<'b>;

    /// Keeps `t`.
    #[rust_name = "List::push"]
    pub fn list_push<'b>(l: &mut list<'b>, t: &'b thing);

    /// The first thing.
    #[returns(borrowed(exclusive, from = l), nullable)]
    #[rust_name = "List::first"]
    pub fn list_first<'b>(l: &mut list<'b>) -> *mut thing;

    /// Loads a list.
    #[fails(out)]
    #[rust_name = "List::load"]
    pub fn list_load<'b>(#[out(owned)] l: *mut *mut list<'b>, #[out(owned, valid = failure)] why: *mut *mut failure);

    /// The next thing.
    #[end(null)]
    #[fails(null, errno)]
    #[returns(borrowed(from = l, until = [list_next, list_push]))]
    #[rust_name = "List::next"]
    pub fn list_next<'b>(l: &mut list<'b>) -> *mut thing;

    /// Appends, and may move the list.
    #[returns(replaces(l))]
    #[rust_name = "List::append"]
    pub fn list_append<'b>(#[nullable] l: *mut list<'b>, value: c_int) -> *mut list<'b>;

    #[fails(negative)]
    #[rust_name = "List::count"]
    pub fn list_count(l: &list<'_>) -> c_int;

    /// Shows all.
    #[rust_name = "List::show"]
    pub fn list_show<'b>(
        l: &list<'b>,
        #[callback(data = user, scope = call, on_panic = return(1))] f: Option<
            unsafe extern "C" fn(
                #[data] user: *mut c_void,
                #[buffer(len = n, each = borrowed)] things: *mut *mut thing,
                #[buffer(len = n, each = cstr)]
                #[nullable]
                names: *mut *mut c_char,
                n: c_int,
            ) -> c_int,
        >,
        user: *mut c_void,
    ) -> c_int;
}
