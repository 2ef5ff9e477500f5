//! rocksdb#309.

#[path = "contract.rs"]
mod contract;

use contract::ReadOptions;

#[test]
fn a_key_that_outlives_the_options_bounds_them() {
    let key = vec![b'k'];
    let mut options = ReadOptions::new().expect("they are made");
    options.set_iterate_upper_bound(&key);
    assert_eq!([options.is_below(b'a'), options.is_below(b'z')], [1, 0]);
}
