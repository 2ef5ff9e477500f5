// kept-past-next-call: Text that is lent from a shared statement lasts until the next step.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &mut Owned<Stmt<'_>>) -> Result<usize, Error> {
    let (name, place) = (stmt.shared_text(0)?, stmt.shared_text(1)?);
    let length = name.to_bytes().len() + place.to_bytes().len();
    stmt.step()?;
    Ok(length)
}

fn main() {}
