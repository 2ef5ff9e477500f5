//! inkwell#185.

#[path = "contract.rs"]
mod contract;

use contract::MemoryBuffer;

#[test]
fn a_range_that_outlives_the_buffer_is_read() {
    let range = vec![1, 2, 3];
    let buffer = MemoryBuffer::over(&range).expect("it is made");
    assert_eq!(buffer.sum(), 6);
}
