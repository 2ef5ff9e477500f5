//! Arguments on their way to C, and what C hands back without giving it away.

use std::mem::MaybeUninit;
use std::ptr::{null, null_mut};

use contract_runtime::Integer;
use contract_runtime::private::{buffer, errno, text, zeroed};

#[repr(align(256))]
#[derive(Clone, Copy)]
struct Wide;

#[test]
fn slice_goes_to_c_by_its_own_address() {
    let mut bytes = [1_u8, 2];
    let own = bytes.as_ptr();
    assert_eq!(buffer::address(&bytes), own);
    assert_eq!(buffer::address_or_null(&bytes), own);
    assert_eq!(buffer::address_mut(&mut bytes).cast_const(), own);
    assert_eq!(buffer::address_mut_or_null(&mut bytes).cast_const(), own);

    let mut room = [MaybeUninit::<u8>::uninit(); 2];
    let own = room.as_ptr().cast::<u8>();
    assert_eq!(buffer::address_uninit(&mut room).cast_const(), own);
    assert_eq!(buffer::address_uninit_or_null(&mut room).cast_const(), own);
}

#[test]
fn empty_slice_goes_to_c_as_an_aligned_address_of_zeros() {
    let address = buffer::address::<u64>(&[]);
    assert!(address.is_aligned());
    for element in 0..16 {
        // SAFETY: the block has 128 bytes.
        let element = unsafe { address.add(element) };
        // SAFETY: within the block, which is initialised and aligned for `u64`.
        let result = unsafe { element.read() };
        assert_eq!(result, 0);
    }
    assert_eq!(buffer::address_mut::<u64>(&mut []).cast_const(), address);
    assert_eq!(buffer::address_uninit::<u64>(&mut []).cast_const(), address);
}

#[test]
fn empty_slice_of_a_very_aligned_type_is_aligned_and_not_null() {
    let address = buffer::address::<Wide>(&[]);
    assert!(address.is_aligned() && !address.is_null());
}

#[test]
fn empty_slice_goes_to_c_as_null_where_the_contract_says_so() {
    assert!(buffer::address_or_null::<u8>(&[]).is_null());
    assert!(buffer::address_mut_or_null::<u8>(&mut []).is_null());
    assert!(buffer::address_uninit_or_null::<u8>(&mut []).is_null());
}

#[test]
fn length_fits_or_is_refused_and_is_never_cut() {
    assert_eq!(buffer::length::<u8>(255), Some(255));
    assert_eq!(buffer::length::<u8>(256), None);
    assert_eq!(buffer::length::<i32>(1 << 31), None);
    assert_eq!(buffer::length::<usize>(usize::MAX), Some(usize::MAX));
    assert_eq!(buffer::byte_length::<i32, u32>(&[0; 3]), Some(12));
    assert_eq!(buffer::byte_length::<i8, u32>(&[0; 32]), None);
}

#[test]
fn bytes_are_counted_as_whole_elements() {
    assert_eq!(buffer::elements::<u32>(8), 2);
    assert_eq!(buffer::elements::<u32>(7), 1);
    assert_eq!(buffer::elements::<()>(7), 0);
}

#[test]
fn array_that_ends_with_a_zero_is_told_from_one_that_does_not() {
    assert!(!buffer::is_unterminated(&[1_u16, 0]));
    assert!(buffer::is_unterminated(&[1_u16, 2]));
    assert!(buffer::is_unterminated::<u16>(&[]));
}

#[test]
fn null_with_length_zero_is_the_empty_slice() {
    // SAFETY: length 0.
    let result = unsafe { buffer::borrow::<u8>(null(), 0) };
    assert_eq!(result, Some(&[][..]));
    // SAFETY: length 0.
    let result = unsafe { buffer::borrow_mut::<u8>(null_mut(), 0) };
    assert_eq!(result, Some(&mut [][..]));
    // SAFETY: length 0.
    let result = unsafe { buffer::copy::<u8>(null(), 0) };
    assert_eq!(result, Some(Vec::new()));
}

#[test]
fn null_with_a_length_is_no_slice() {
    // SAFETY: null.
    let result = unsafe { buffer::borrow::<u8>(null(), 1) };
    assert_eq!(result, None);
    // SAFETY: null.
    let result = unsafe { buffer::borrow_mut::<u8>(null_mut(), 1) };
    assert_eq!(result, None);
    // SAFETY: null.
    let result = unsafe { buffer::copy::<u8>(null(), 1) };
    assert_eq!(result, None);
}

#[test]
fn elements_of_c_are_lent_or_copied() {
    let mut elements = [1_u16, 2, 3];
    // SAFETY: two of the three elements of a local array, read here only.
    let result = unsafe { buffer::borrow(elements.as_ptr(), 2) };
    assert_eq!(result, Some(&[1, 2][..]));
    // SAFETY: the three elements of a local array.
    let result = unsafe { buffer::copy(elements.as_ptr(), 3) };
    assert_eq!(result, Some(vec![1, 2, 3]));
    // SAFETY: the three elements of a local array, which nothing else uses meanwhile.
    if let Some(lent) = unsafe { buffer::borrow_mut(elements.as_mut_ptr(), 3) } {
        lent[0] = 9;
    }
    assert_eq!(elements, [9, 2, 3]);
}

#[test]
fn empty_slice_of_c_may_have_any_address() {
    let odd = std::ptr::without_provenance::<u64>(1);
    // SAFETY: length 0.
    let result = unsafe { buffer::borrow(odd, 0) };
    assert_eq!(result, Some(&[][..]));
}

#[test]
fn only_the_written_part_comes_back() {
    let mut room = [MaybeUninit::new(1_u8), MaybeUninit::new(2), MaybeUninit::uninit()];
    // SAFETY: the first two are initialised.
    let result = unsafe { buffer::written(&mut room, 2) };
    assert_eq!(result, Some(&mut [1, 2][..]));
    // SAFETY: none is asked for.
    let result = unsafe { buffer::written(&mut room, 0) };
    assert_eq!(result, Some(&mut [][..]));
}

#[test]
fn more_written_than_there_is_room_is_refused() {
    let mut room = [MaybeUninit::new(1_u8)];
    // SAFETY: more than the length of the buffer.
    let result = unsafe { buffer::written(&mut room, 2) };
    assert_eq!(result, None);
    // SAFETY: more than the length of the buffer.
    let result = unsafe { buffer::written(&mut room, usize::MAX) };
    assert_eq!(result, None);
}

#[test]
fn written_text_ends_at_its_first_nul() {
    let mut room = [MaybeUninit::uninit(); 8];
    for (to, from) in room.iter_mut().zip(b"ab\0") {
        to.write(*from);
    }
    // SAFETY: initialised up to and including the NUL.
    let result = unsafe { buffer::written_text(&mut room) };
    assert_eq!(result, Some(c"ab"));
}

#[test]
fn written_text_without_a_nul_is_refused() {
    let mut room = [b'a', b'b'].map(MaybeUninit::new);
    // SAFETY: all of it is initialised.
    let result = unsafe { buffer::written_text(&mut room) };
    assert_eq!(result, None);
    // SAFETY: all of nothing is initialised.
    let result = unsafe { buffer::written_text(&mut []) };
    assert_eq!(result, None);
}

#[test]
fn filled_memory_comes_back_whole() {
    let mut room = [1_u8, 2].map(MaybeUninit::new);
    // SAFETY: all of it is initialised.
    let result = unsafe { buffer::filled(&mut room) };
    assert_eq!(result, [1, 2]);
    // SAFETY: all of it is initialised.
    let result: &mut [u8; 2] = unsafe { buffer::filled_array(&mut room) };
    assert_eq!(result, &[1, 2]);
}

#[test]
fn text_ends_at_its_first_nul() {
    assert_eq!(buffer::text(&mut b"a\0b\0".to_vec()), Some(c"a"));
    assert_eq!(buffer::text(&mut [1]), None);
    assert_eq!(buffer::text(&mut []), None);
}

#[test]
fn elements_end_before_their_first_zero() {
    assert_eq!(buffer::until_zero(&mut [1_u16, 2, 0, 3, 0]), Some(&mut [1, 2][..]));
    assert_eq!(buffer::until_zero(&mut [1_u16]), None);

    let mut room = [MaybeUninit::new(7_u16), MaybeUninit::new(0), MaybeUninit::uninit()];
    // SAFETY: initialised up to and including the zero.
    let result = unsafe { buffer::written_until_zero(&mut room) };
    assert_eq!(result, Some(&mut [7][..]));
    // SAFETY: all of what is passed is initialised.
    let result = unsafe { buffer::written_until_zero(&mut room[..1]) };
    assert_eq!(result, None);
}

#[test]
fn text_crosses_both_ways() {
    assert_eq!(text::address(c"a"), text::nullable_address(Some(c"a")));
    assert!(text::nullable_address(None).is_null());
    // SAFETY: static text.
    let result = unsafe { text::borrow(c"a".as_ptr()) };
    assert_eq!(result, Some(c"a"));
    // SAFETY: static text.
    let result = unsafe { text::copy(c"a".as_ptr()) };
    assert_eq!(result, Some(c"a".to_owned()));
    // SAFETY: null.
    let result = unsafe { text::borrow(null()) };
    assert_eq!(result, None);
    // SAFETY: null.
    let result = unsafe { text::copy(null()) };
    assert_eq!(result, None);
}

#[test]
fn integers_convert_or_saturate_and_never_wrap() {
    assert_eq!((u64::MAX.to_i64(), i128::MIN.to_i64()), (i64::MAX, i64::MIN));
    assert_eq!(((-5_i8).to_i64(), 5_u8.to_i64()), (-5, 5));
    assert_eq!(((-1_i64).to_usize(), 3_i64.to_usize()), (None, Some(3)));
    assert!(0_u8.is_zero() && !1_u8.is_zero());
    assert!(Integer::is_negative(-1_i32) && !Integer::is_negative(0_i32));
    assert!(!Integer::is_negative(u32::MAX) && Integer::is_positive(u32::MAX));
    assert!(!Integer::is_positive(0_i32) && !Integer::is_positive(-1_i32));
    const { assert!(<i8 as Integer>::SIGNED && !<u8 as Integer>::SIGNED) }
    const { <i32 as Integer>::CAN_BE_NEGATIVE }
}

#[test]
fn slot_is_zero_before_c_writes_it() {
    assert_eq!(zeroed::<[u32; 2]>(), [0, 0]);
    assert_eq!(zeroed::<f64>().to_bits(), 0);
}

#[test]
fn errno_is_cleared_and_read() {
    errno::clear();
    assert_eq!(errno::get(), 0);
    assert!(std::fs::File::open("/no/such/file").is_err());
    assert_eq!(Some(errno::get()), std::io::Error::last_os_error().raw_os_error());
    #[cfg(unix)]
    assert_ne!(errno::get(), 0);
    errno::clear();
    assert_eq!(errno::get(), 0);
}
