// exports: What C lends is kept for a lifetime of another argument, and for good by none, whatever its type asks for
use ffi_contract::contract;

pub struct Keeper<'a>(pub Option<&'a u32>);

#[contract(unsafe)]
pub extern "C" fn bound_keep<'a>(keeper: &mut Keeper<'a>, item: &'a u32) {
    keeper.0 = Some(item);
}

fn main() {}
