// attacks: Makes an iterator that lends each row beyond the next.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub struct Rows<'s, 'db>(&'s mut Stmt<'db>);
impl<'s, 'db> Iterator for Rows<'s, 'db> {
    type Item = Option<&'s core::ffi::CStr>;
    fn next(&mut self) -> Option<Self::Item> {
        Some(self.0.text(0))
    }
}

fn main() {}
