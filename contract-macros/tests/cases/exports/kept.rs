//! What C lends for as long as it uses something else, and an answer that only a path says.

/// Keeps an item.
#[contract(unsafe, on_panic = return(LIST_BROKEN))]
#[fails(nonzero)]
pub extern "C" fn list_add<'a>(list: &mut List<'a>, item: &'a Item) -> c_int {
    list.items.push(item);
    Ok(())
}

/// A list of one item.
#[contract(unsafe, on_panic = return(null))]
#[returns(owned)]
pub extern "C" fn list_of(item: &Item) -> *mut List<'_> {
    Box::new(List { items: vec![item] })
}

#[contract(unsafe, on_panic = return(null))]
pub extern "C" fn list_last<'a>(list: &List<'a>, otherwise: &'a Item) -> &'a Item {
    list.items.last().unwrap_or(&otherwise)
}
