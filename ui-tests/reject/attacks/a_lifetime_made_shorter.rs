// attacks: Makes the lifetime of a list shorter, to push shorter data into it: ▲ it is invariant.
use ffi_contract::Owned;
use ui_tests::api::list::{Data, Item, List};

pub fn push<'b>(list: &mut List<'b>, data: &'b Data) -> Result<(), ffi_contract::Error> {
    list.push(Item::new(data)?);
    Ok(())
}
pub fn case<'long>(list: &mut Owned<List<'long>>, data: Owned<Data>) -> Result<(), ffi_contract::Error> {
    push(list, &data)
}

fn main() {}
