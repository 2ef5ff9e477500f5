// kept-past-next-call: Text of a row lasts until the next step.
use ffi_contract::{Error, Owned};
use ui_tests::api::sql::Stmt;

pub fn case(stmt: &mut Owned<Stmt<'_>>) -> Result<(), Error> {
    stmt.step()?;
    let text = stmt.text(0);
    stmt.step()?;
    let _ = text.map(|text| text.to_bytes().len());
    Ok(())
}

fn main() {}
