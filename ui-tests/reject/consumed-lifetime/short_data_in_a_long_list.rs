// consumed-lifetime: ▲ A consumed item carries its lifetime into the list: short-lived data does not get in.
use ffi_contract::{Error, Owned};
use ui_tests::api::list::{Data, Item, List};

pub fn case(list: &mut List<'static>) -> Result<(), Error> {
    let data: Owned<Data> = Data::new(c"short")?;
    list.push(Item::new(&data)?);
    Ok(())
}

fn main() {}
