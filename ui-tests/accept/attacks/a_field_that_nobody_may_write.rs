// attacks: Makes a view out of its fields.
#![allow(unused)]
use core::marker::PhantomData;
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &Stmt<'_>) {
    let _ = stmt;
}

fn main() {}
