//! rocksdb#309: the key dies while the options still have its address.

#[path = "contract.rs"]
mod contract;

use contract::ReadOptions;

fn main() -> Result<(), ffi_contract::Error> {
    let mut options = ReadOptions::new()?;
    {
        let key = vec![b'k'];
        options.set_iterate_upper_bound(&key);
    }
    println!("{}", options.is_below(b'a'));
    Ok(())
}
