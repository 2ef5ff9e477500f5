// consumed-lifetime: ▲ A consumed item carries its lifetime into the list: short-lived data does not get in.
use ffi_contract::{Error, Owned};
use ui_tests::api::list::{Data, Item, List};

pub fn case<'b>(list: &mut List<'b>, data: &'b Data) -> Result<(), Error> {
    list.push(Item::new(data)?);
    Ok(())
}

fn main() {}
