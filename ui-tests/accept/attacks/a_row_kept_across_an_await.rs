// attacks: Keeps the text of a row across a step that another poll makes.
#![allow(unused)]
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::{Db, Stmt};

pub async fn case(stmt: &mut Stmt<'_>) -> Result<(), Error> {
    let text = stmt.text(0).map(core::ffi::CStr::to_owned);
    core::future::ready(stmt.step()?).await;
    println!("{text:?}");
    Ok(())
}

fn main() {}
