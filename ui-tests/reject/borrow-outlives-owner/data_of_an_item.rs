// borrow-outlives-owner: An item does not outlive the data that it refers to.
use ffi_contract::{Error, Owned};
use ui_tests::api::list::{Data, Item};

pub fn case(data: Owned<Data>) -> Result<(), Error> {
    let item = Item::new(&data)?;
    drop(data);
    drop(item);
    Ok(())
}

fn main() {}
