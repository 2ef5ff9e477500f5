//! The contract of `zlib.rs`, held against zlib itself.

use core::mem::MaybeUninit;
use std::env;
use std::ffi::{CStr, CString};
use std::fs;
use std::path::PathBuf;

use example_zlib::zlib::{
    GzFile, Z_BUF_ERROR, Z_DATA_ERROR, Z_STREAM_ERROR, ZlibError, compress, compress_bound, compress2, crc32,
    uncompress, version,
};

type Outcome = Result<(), ZlibError>;

/// A name in a folder of this test's own, which is gone in the end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(test: &str) -> Self {
        let folder = env::temp_dir().join(format!("example-zlib-{test}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder");
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    fn name(&self, name: &str) -> CString {
        CString::new(self.path(name).to_str().expect("UTF-8")).expect("no NUL")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn numbers(count: u32) -> Vec<u8> {
    (0..count).flat_map(|number| number.wrapping_mul(2_654_435_761).to_le_bytes()).collect()
}

fn write(name: &CStr, bytes: &[u8]) -> Outcome {
    let mut file = GzFile::open(name, c"wb")?;
    file.write_all(bytes)?;
    file.close()
}

fn read(name: &CStr) -> Result<(Vec<u8>, Outcome), ZlibError> {
    let mut file = GzFile::open(name, c"rb")?;
    let mut bytes = Vec::new();
    file.read_to_end(|piece| bytes.extend_from_slice(piece))?;
    Ok((bytes, file.close()))
}

#[test]
fn only_what_was_written_comes_back() -> Outcome {
    let compressed = compress(b"to be or not to be, to be or not to be", 9)?;
    assert!(compressed.len() < 38);
    let mut room = [MaybeUninit::uninit(); 100];
    assert_eq!(uncompress(&mut room, &compressed)?, b"to be or not to be, to be or not to be");
    Ok(())
}

#[test]
fn too_little_room_is_an_error_and_not_an_overrun() -> Outcome {
    let compressed = compress(&[7; 1000], 6)?;
    let mut guarded = [MaybeUninit::new(0xAA_u8); 64];
    let error = uncompress(&mut guarded[..32], &compressed).map(|part| part.len()).expect_err("1000 bytes do not fit");
    assert_eq!(error.code, Some(Z_BUF_ERROR));
    // SAFETY:
    // - initialised: all of it was, from the start.
    assert!(guarded[32..].iter().all(|byte| unsafe { byte.assume_init() } == 0xAA));
    let error = compress2(&mut guarded[..4], &[7; 1000], 6).map(|part| part.len()).expect_err("4 bytes are too few");
    assert_eq!(error.code, Some(Z_BUF_ERROR));
    Ok(())
}

#[test]
fn empty_slices_are_fine_at_both_ends() -> Outcome {
    let compressed = compress(&[], 6)?;
    assert_eq!(uncompress(&mut [], &compressed)?, b"");
    assert_eq!(
        uncompress(&mut [], &[]).map(|part| part.len()).expect_err("not even a header").code,
        Some(Z_DATA_ERROR)
    );
    assert_eq!(crc32(0, b""), 0);
    assert_eq!(crc32(0x1234, b""), 0x1234, "an empty slice is not NULL");
    Ok(())
}

#[test]
fn mistakes_have_zlibs_codes() -> Outcome {
    assert_eq!(compress(b"x", 10).expect_err("no such level").code, Some(Z_STREAM_ERROR));
    let mut damaged = compress(&[1; 100], 6)?;
    *damaged.last_mut().expect("a checksum") ^= 1;
    let error = uncompress(&mut [MaybeUninit::uninit(); 100], &damaged)
        .map(|part| part.len())
        .expect_err("the checksum is wrong");
    assert_eq!(error.to_string(), "the compressed data is damaged or incomplete (code -3)");
    Ok(())
}

#[test]
fn the_bound_is_enough_for_noise() -> Outcome {
    let noise = numbers(5000);
    let bound = usize::try_from(compress_bound(20_000)).expect("fits");
    assert!((noise.len()..noise.len() + 100).contains(&bound));
    assert!(compress(&noise, 9)?.len() <= bound);
    Ok(())
}

#[test]
fn a_checksum_runs_over_pieces() {
    assert_eq!(crc32(0, b"123456789"), 0xCBF4_3926);
    assert_eq!(crc32(crc32(0, b"1234"), b"56789"), 0xCBF4_3926);
}

#[test]
fn a_gzip_file_gives_back_what_was_written() -> Outcome {
    let scratch = Scratch::new("whole");
    let bytes = numbers(50_000);
    write(&scratch.name("x.gz"), &bytes)?;
    assert!(fs::read(scratch.path("x.gz")).expect("written").starts_with(&[0x1f, 0x8b]));
    let (restored, closed) = read(&scratch.name("x.gz"))?;
    assert!(restored == bytes);
    assert_eq!(closed, Ok(()));
    Ok(())
}

#[test]
fn the_end_of_a_file_is_seen_once_it_was_read() -> Outcome {
    let scratch = Scratch::new("end");
    write(&scratch.name("x.gz"), b"abc")?;
    let mut file = GzFile::open(&scratch.name("x.gz"), c"rb")?;
    let mut buffer = [MaybeUninit::uninit(); 3];
    assert_eq!(file.read(&mut buffer)?, b"abc");
    assert_eq!(file.eof(), 0);
    assert_eq!(file.read(&mut buffer)?, b"");
    assert_eq!(file.eof(), 1);
    file.close()
}

#[test]
fn closing_tells_that_the_file_ended_too_early() -> Outcome {
    let scratch = Scratch::new("half");
    let bytes = numbers(10_000);
    write(&scratch.name("x.gz"), &bytes)?;
    let whole = fs::read(scratch.path("x.gz")).expect("written");
    fs::write(scratch.path("half.gz"), &whole[..whole.len() / 2]).expect("a folder");
    let (half, closed) = read(&scratch.name("half.gz"))?;
    assert!(half.len() < bytes.len() && bytes.starts_with(&half));
    assert_eq!(closed.expect_err("half of it is missing").code, Some(Z_BUF_ERROR));
    Ok(())
}

#[test]
fn a_failed_read_has_zlibs_own_message() -> Outcome {
    let scratch = Scratch::new("damaged");
    write(&scratch.name("x.gz"), b"abc")?;
    let mut bytes = fs::read(scratch.path("x.gz")).expect("written");
    let length = bytes.len();
    bytes[length - 8] ^= 1; // in the checksum
    fs::write(scratch.path("x.gz"), bytes).expect("a folder");

    let mut file = GzFile::open(&scratch.name("x.gz"), c"rb")?;
    let mut buffer = [MaybeUninit::uninit(); 16];
    assert_eq!(file.read(&mut buffer)?, b"abc", "the good bytes come first");
    let (message, code) = file.latest_error();
    assert!(message.to_bytes().ends_with(b": incorrect data check"));
    assert_eq!(code, Z_DATA_ERROR);
    let error = file.read(&mut buffer).map(|part| part.len()).expect_err("the checksum is wrong");
    assert_eq!(error, ZlibError { code: None, message: message.to_string_lossy().into_owned() });
    file.close()?;

    assert_eq!(read(&scratch.name("x.gz")).expect_err("the same in one").code, Some(Z_DATA_ERROR));
    Ok(())
}

#[test]
fn a_file_that_is_read_is_not_written() -> Outcome {
    let scratch = Scratch::new("direction");
    write(&scratch.name("x.gz"), b"abc")?;
    let mut file = GzFile::open(&scratch.name("x.gz"), c"rb")?;
    assert!(file.write_all(b"more").is_err());
    file.close()
}

#[test]
fn a_failed_open_says_why() {
    let scratch = Scratch::new("open");
    let missing = GzFile::open(&scratch.name("missing.gz"), c"rb").expect_err("there is no such file");
    assert!(missing.message.contains("os error 2"), "{missing}");
    let mode = GzFile::open(&scratch.name("x.gz"), c"?").expect_err("there is no such mode");
    assert_eq!(mode.message, "invalid mode, or not enough memory");
}

#[test]
#[cfg(target_os = "linux")]
fn closing_tells_that_the_last_bytes_did_not_fit() -> Outcome {
    let mut file = GzFile::open(c"/dev/full", c"wb")?;
    file.write_all(&numbers(100))?; // still in zlib's own memory
    let error = file.close().expect_err("the disk is full");
    assert_eq!(error.to_string(), "the file system refused (code -1)");
    let mut file = GzFile::open(c"/dev/full", c"wb")?;
    let error = file.write_all(&numbers(100_000)).expect_err("the disk is full");
    assert!(error.message.contains("No space left on device"), "{error}");
    drop(file);
    Ok(())
}

#[test]
fn zlib_says_its_version() {
    assert!(version().to_bytes().starts_with(b"1."));
}
