//! zlib's checksums in Rust: the same functions as the block's wrappers, for where there is no zlib.

use core::ffi::c_ulong;

/// The largest prime below 2¹⁶.
const MODULUS: c_ulong = 65_521;

/// Goes on with the CRC-32 of gzip and PNG over more bytes, from 0.
pub fn crc32(crc: c_ulong, data: &[u8]) -> c_ulong {
    let mut crc = !crc & 0xFFFF_FFFF;
    for &byte in data {
        crc ^= c_ulong::from(byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xEDB8_8320 } else { crc >> 1 };
        }
    }
    !crc & 0xFFFF_FFFF
}

/// Goes on with the Adler-32 of zlib streams over more bytes, from 1.
pub fn adler32(adler: c_ulong, data: &[u8]) -> c_ulong {
    let mut low = adler & 0xFFFF;
    let mut high = (adler >> 16) & 0xFFFF;
    for &byte in data {
        low = (low + c_ulong::from(byte)) % MODULUS;
        high = (high + low) % MODULUS;
    }
    (high << 16) | low
}

#[cfg(all(test, feature = "zlib"))]
mod tests {
    use super::{adler32, crc32};

    /// Bytes that look like nothing in particular, the same on every machine.
    fn bytes(count: usize) -> Vec<u8> {
        let mut state = 1_u32;
        let next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        core::iter::repeat_with(next).take(count).collect()
    }

    #[test]
    fn the_twins_answer_alike() {
        for count in [0, 1, 7, 255, 256, 5_552, 5_553, 70_000] {
            let bytes = bytes(count);
            assert_eq!(crc32(0, &bytes), crate::crc32(0, &bytes), "{count} bytes");
            assert_eq!(adler32(1, &bytes), crate::adler32(1, &bytes), "{count} bytes");
        }
    }

    #[test]
    fn the_twins_go_on_alike() {
        let bytes = bytes(1_000);
        let (first, second) = bytes.split_at(333);
        assert_eq!(crc32(crate::crc32(0, first), second), crate::crc32(crc32(0, first), second));
        assert_eq!(adler32(crate::adler32(1, first), second), crate::adler32(adler32(1, first), second));
    }
}
