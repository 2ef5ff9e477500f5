//! Lists and containers that C hands out: chains of nodes, and elements by number.

use core::ffi::{CStr, c_char, c_int, c_uchar};

use ffi_contract::{Owned, contract};

#[contract]
#[repr(C)]
#[rust_name = "Person"]
pub struct structs_signature {
    #[cstr]
    name: *mut c_char,
    #[cstr]
    email: *mut c_char,
    when: i64,
}

/// A node of a list, as GLib has it.
#[contract]
#[repr(C)]
#[rust_name = "Node"]
pub struct structs_node {
    #[borrowed]
    data: *mut Person,
    #[next]
    next: *mut structs_node,
    #[borrowed]
    #[nullable]
    prev: *mut structs_node,
}

#[contract]
unsafe extern "C" {
    #[declared]
    type structs_node = Node;

    /// NULL is the empty list.
    #[returns(owned(free = structs_list_free), nullable)]
    #[rust_name = "list_of"]
    safe fn structs_list_of(count: c_int) -> *mut structs_node;
    fn structs_list_free(list: *mut structs_node);
}

#[contract(strip = ["structs_sk_"])]
unsafe extern "C" {
    #[declared]
    #[rust_name = "Value"]
    type structs_signature = Person;

    #[owned_by_c(free = structs_sk_free)]
    #[rust_name = "Stack"]
    pub type structs_stack;

    #[returns(owned)]
    fn structs_sk_new() -> *mut structs_stack;
    fn structs_sk_free(stack: *mut structs_stack);
    #[rust_name = "Stack::len"]
    fn structs_sk_num(stack: &structs_stack) -> c_int;
    /// Those that are there; NULL beyond.
    #[elements(count = structs_sk_num)]
    #[returns(borrowed(from = stack))]
    fn structs_sk_value(stack: &structs_stack, index: c_int) -> *mut structs_signature;
    /// Only what it was made with.
    #[elements(count = structs_sk_num, name = times)]
    fn structs_sk_when(stack: &structs_stack, index: c_uchar) -> i64;
    #[fails(zero)]
    #[returns(status)]
    fn structs_sk_push(stack: &mut structs_stack, #[cstr] name: *const c_char, when: i64) -> c_int;
    fn structs_sk_lie(stack: &mut structs_stack, count: c_int);
}

fn stack() -> Owned<Stack> {
    let mut stack = Stack::new();
    for (name, when) in [(c"Ada", 1815), (c"Bob", 1950), (c"Cleo", -69)] {
        stack.push(name, when).expect("there is room");
    }
    stack
}

#[test]
fn a_list_is_gone_through_from_its_first_node() {
    let list: Owned<Node, structs_list_free> = list_of(3).expect("three nodes");
    let names: Vec<&CStr> = list.iter().map(|node| node.data().name()).collect();
    assert_eq!(names, [c"Ada", c"Bob", c"Cleo"]);
    let mut count = 0;
    for node in &*list {
        assert_eq!(node.prev().is_none(), count == 0);
        count += 1;
    }
    assert_eq!(count, 3);
}

#[test]
fn a_chain_goes_on_from_where_it_is() {
    let list = list_of(2).expect("two nodes");
    let mut nodes = list.iter();
    let first = nodes.next().expect("the first");
    let rest = nodes.clone();
    assert_eq!(rest.count(), 1);
    let second = nodes.next().expect("the second");
    assert!(core::ptr::eq(second.prev().expect("the first"), first));
    assert!(nodes.next().is_none() && nodes.next().is_none());
    assert_eq!(second.iter().count(), 1, "from the middle to the end");
}

#[test]
fn the_empty_list_is_none() {
    assert!(list_of(0).is_none());
    assert_eq!(list_of(0).iter().flat_map(|list| list.iter()).count(), 0);
}

#[test]
fn elements_are_those_that_are_counted() {
    let stack = stack();
    assert_eq!(stack.iter().len(), 3);
    let names: Vec<&CStr> = stack.iter().map(Person::name).collect();
    assert_eq!(names, [c"Ada", c"Bob", c"Cleo"]);
    let backwards: Vec<&CStr> = stack.iter().rev().map(Person::name).collect();
    assert_eq!(backwards, [c"Cleo", c"Bob", c"Ada"]);
    assert_eq!(stack.iter().nth(1).map(Person::name), Some(c"Bob"));
    assert_eq!(stack.times().collect::<Vec<_>>(), [1815, 1950, -69]);
    assert!(stack.iter().nth(usize::MAX).is_none());
}

#[test]
fn an_empty_container_has_no_elements() {
    let stack = Stack::new();
    assert_eq!(stack.iter().count(), 0);
    assert_eq!(stack.iter().next_back().map(Person::when), None);
}

#[test]
fn elements_are_there_again_after_an_exclusive_call() {
    let mut stack = stack();
    let before = stack.iter().count();
    stack.push(c"Dora", 1).expect("there is room");
    assert_eq!(stack.iter().count(), before + 1);
}

#[test]
#[should_panic(expected = "`structs_sk_value` returned NULL, and its contract says that it never does")]
fn a_count_that_is_too_large_is_found() {
    let mut stack = stack();
    stack.lie(4);
    let _ = stack.iter().count();
}

#[test]
#[should_panic(expected = "`structs_sk_num` returned a negative number, and its contract says that it counts elements")]
fn a_negative_count_is_found() {
    let mut stack = stack();
    stack.lie(-1);
    let _ = stack.iter();
}

#[test]
#[should_panic(expected = "there are more elements than `structs_sk_when` can give")]
fn a_number_that_c_has_no_type_for_is_found() {
    let mut stack = stack();
    stack.lie(300);
    let _ = stack.times().nth(256);
}

/// A container with a lifetime: what it gives has the same.
pub mod with_a_lifetime {
    use core::ffi::c_int;

    use ffi_contract::contract;

    #[contract]
    unsafe extern "C" {
        /// A shelf.
        pub type shelf<'wall>;
        /// A book on it.
        pub type book<'wall>;

        /// How many books there are.
        pub fn shelf_count(shelf: &shelf<'_>) -> c_int;
        /// A book.
        #[elements(count = shelf_count, name = books)]
        #[returns(borrowed(from = shelf))]
        pub fn shelf_book<'wall>(shelf: &shelf<'wall>, index: c_int) -> *const book<'wall>;
    }

    /// The last book has the lifetimes of the shelf, and is borrowed from it.
    pub fn last<'shelf, 'wall>(shelf: &'shelf shelf<'wall>) -> Option<&'shelf book<'wall>> {
        shelf.books().next_back()
    }
}

/// `getaddrinfo(3)`: a chain of structs, with an address of its own size in each.
#[cfg(target_os = "linux")]
mod addresses {
    use core::ffi::{c_char, c_int, c_uint, c_void};

    use ffi_contract::{Owned, contract};

    #[contract(header = "netdb.h")]
    #[repr(C)]
    pub struct addrinfo {
        ai_flags: c_int,
        ai_family: c_int,
        ai_socktype: c_int,
        ai_protocol: c_int,
        ai_addrlen: c_uint,
        #[buffer(len = ai_addrlen)]
        ai_addr: *mut c_void,
        #[cstr]
        #[nullable]
        ai_canonname: *mut c_char,
        #[next]
        ai_next: *mut addrinfo,
    }

    #[contract(header = "netdb.h")]
    unsafe extern "C" {
        #[declared]
        pub type addrinfo = self::addrinfo;

        #[fails(nonzero)]
        #[rust_name = "lookup"]
        fn getaddrinfo(
            #[cstr] node: *const c_char,
            #[cstr] service: *const c_char,
            #[null] hints: *const addrinfo,
            #[out(owned(free = freeaddrinfo))] res: *mut *mut addrinfo,
        ) -> c_int;
        fn freeaddrinfo(res: *mut addrinfo);
    }

    #[test]
    fn numeric_hosts_need_no_network() {
        let found: Owned<addrinfo, freeaddrinfo> = lookup(c"192.0.2.7", c"80").expect("it is a number");
        let mut kinds = Vec::new();
        for info in &*found {
            assert_eq!(info.ai_family(), 2, "AF_INET");
            let address = info.ai_addr();
            assert_eq!(address.len(), 16);
            assert_eq!(address.get(2..8), Some(&[0, 80, 192, 0, 2, 7][..]), "port and host, in network order");
            assert!(info.ai_canonname().is_none());
            kinds.push(info.ai_socktype());
        }
        kinds.sort_unstable();
        assert_eq!(kinds, [1, 2, 3], "one each for streams, datagrams and raw sockets");
    }

    #[test]
    fn longer_addresses_have_their_own_length() {
        let found = lookup(c"::1", c"443").expect("it is a number");
        let lengths: Vec<usize> = found.iter().map(|info| info.ai_addr().len()).collect();
        assert!(lengths.iter().all(|&length| length == 28), "{lengths:?}");
    }

    #[test]
    fn a_host_that_is_no_number_and_no_port_fails() {
        assert!(lookup(c"192.0.2.7", c"no such service").is_err());
    }
}
