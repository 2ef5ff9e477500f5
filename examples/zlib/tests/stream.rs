//! The contract of `stream.rs`, held against zlib itself and against `gzip`.

use core::ffi::c_int;
use core::mem::MaybeUninit;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use example_zlib::stream::{Deflate, Inflate, Z_FINISH, Z_NO_FLUSH, Z_STREAM_END, gunzip, gzip};
use example_zlib::zlib::{Z_BUF_ERROR, Z_DATA_ERROR, Z_OK, Z_STREAM_ERROR, ZlibError};
use ffi_contract::InPlace;

type Outcome = Result<(), ZlibError>;

fn numbers(count: u32) -> Vec<u8> {
    (0..count).flat_map(|number| (number / 3).wrapping_mul(2_654_435_761).to_le_bytes()).collect()
}

fn compressed(data: &[u8], level: c_int) -> Result<Vec<u8>, ZlibError> {
    let mut bytes = Vec::new();
    gzip(data, &mut bytes, level)?;
    Ok(bytes)
}

fn decompressed(data: &[u8]) -> Result<Vec<u8>, ZlibError> {
    let mut bytes = Vec::new();
    gunzip(data, &mut bytes)?;
    Ok(bytes)
}

/// The files of this package.
fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = [root.to_owned(), root.join("src"), root.join("tests")];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(folder).expect("it is there").flatten());
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    assert!(files.len() >= 7, "{files:?}");
    files
}

/// What `gzip` makes of `input`; nothing where it is not there, or not GNU's.
fn real_gzip(arguments: &[&str], input: &[u8]) -> Option<Vec<u8>> {
    let version = Command::new("gzip").arg("--version").output().ok()?;
    if !version.stdout.starts_with(b"gzip 1.") {
        return None;
    }
    let mut command = Command::new("gzip");
    let mut child = command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    let mut stdin = child.stdin.take().expect("it is piped");
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input).expect("gzip reads"));
        child.wait_with_output().expect("gzip runs")
    });
    assert!(output.status.success());
    Some(output.stdout)
}

/// GNU gzip has its own compressor, of the same author. In files of this size it cuts blocks where zlib does.
#[test]
fn files_are_compressed_as_gzip_does_to_the_byte() -> Outcome {
    for file in files() {
        let data = fs::read(&file)?;
        for level in [1, 6, 9] {
            let Some(expected) = real_gzip(&["-n", "-c", &format!("-{level}")], &data) else {
                println!("skipped: there is no GNU gzip here");
                return Ok(());
            };
            assert!(compressed(&data, level)? == expected, "{} at level {level}", file.display());
        }
    }
    Ok(())
}

#[test]
fn gzip_reads_what_is_written_here_and_the_other_way_round() -> Outcome {
    let data = numbers(300_000);
    let ours = compressed(&data, 6)?;
    if let (Some(restored), Some(theirs)) = (real_gzip(&["-d", "-c"], &ours), real_gzip(&["-n", "-c"], &data)) {
        assert!(restored == data);
        assert!(decompressed(&theirs)? == data);
    }
    Ok(())
}

/// Gives one byte at a time.
struct Drops<'d>(&'d [u8]);

impl Read for Drops<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let length = buffer.len().min(1);
        self.0.read(&mut buffer[..length])
    }
}

#[test]
fn the_size_of_the_pieces_makes_no_difference() -> Outcome {
    let data = numbers(30_000);
    let whole = compressed(&data, 6)?;
    let (mut pieces, mut restored) = (Vec::new(), Vec::new());
    gzip(Drops(&data), &mut pieces, 6)?;
    assert!(pieces == whole);
    gunzip(Drops(&pieces), &mut restored)?;
    assert!(restored == data);
    Ok(())
}

#[test]
fn streams_one_after_the_other_are_one() -> Outcome {
    let mut both = compressed(b"to be ", 6)?;
    both.extend(compressed(b"or not to be", 9)?);
    assert_eq!(decompressed(&both)?, b"to be or not to be");
    Ok(())
}

#[test]
fn nothing_is_compressed_as_well() -> Outcome {
    assert_eq!(decompressed(&compressed(b"", 6)?)?, b"");
    Ok(())
}

#[test]
fn a_level_that_does_not_exist_is_an_error() {
    assert_eq!(Deflate::gzip(42).expect_err("it is refused").code, Some(Z_STREAM_ERROR));
}

#[test]
fn damaged_and_short_data_are_errors() -> Outcome {
    let bytes = compressed(&numbers(1000), 6)?;
    assert_eq!(decompressed(&bytes[..bytes.len() / 2]).expect_err("it is refused").code, Some(Z_BUF_ERROR));
    let mut damaged = bytes;
    damaged[100] ^= 0x55;
    damaged[101] ^= 0x55;
    assert_eq!(decompressed(&damaged).expect_err("it is refused").code, Some(Z_DATA_ERROR));
    Ok(())
}

fn finish(stream: &mut Deflate, data: &[u8]) -> Result<Vec<u8>, ZlibError> {
    let mut room = vec![MaybeUninit::uninit(); data.len() + 1000];
    let (code, used, filled) = stream.run(Z_FINISH, data, &mut room)?;
    assert_eq!((code, used), (Z_STREAM_END, data.len()));
    Ok(filled.to_vec())
}

/// zlib keeps the address of a stream in its state, and refuses one that was moved.
#[test]
fn a_stream_goes_wherever_its_owner_goes() -> Outcome {
    let mut streams = Vec::new();
    for level in 0..20 {
        streams.push(Deflate::gzip(level % 10)?); // which moves those before it
    }
    streams.sort_by_key(|stream| InPlace::as_ptr(stream).addr() % 7);
    streams.swap(0, 19);
    for stream in &mut streams {
        let mut other = Deflate::gzip(1)?;
        core::mem::swap::<Deflate>(stream, &mut other); // moves nothing
        core::mem::swap(stream, &mut other);
        assert_eq!(decompressed(&finish(stream, b"to be or not to be")?)?, b"to be or not to be");
    }
    let mut stream = streams.remove(3);
    stream.reset()?;
    let bytes = std::thread::spawn(move || finish(&mut stream, b"elsewhere")).join().expect("no panic")?;
    assert_eq!(decompressed(&bytes)?, b"elsewhere");
    Ok(())
}

/// zlib compresses what is still in the fields of the stream before it changes the level.
#[test]
fn what_was_not_taken_is_not_read_later() -> Outcome {
    let mut stream = Deflate::gzip(1)?;
    let mut all = Vec::new();
    {
        let data = numbers(40_000);
        let mut room = [MaybeUninit::uninit(); 16];
        let (code, used, filled) = stream.run(Z_NO_FLUSH, &data, &mut room)?;
        assert!(code == Z_OK && used < data.len(), "some is left, and freed here: {used}");
        all.extend_from_slice(filled);
    }
    let mut room = vec![MaybeUninit::uninit(); 200_000];
    let (_, filled) = stream.set_level(9, &mut room)?;
    all.extend_from_slice(filled);
    all.extend(finish(&mut stream, b"the end")?);
    assert!(decompressed(&all)?.ends_with(b"the end"));
    Ok(())
}

#[test]
fn no_room_and_no_data_are_no_errors() -> Outcome {
    let mut stream = Inflate::gzip()?;
    let (code, used, filled) = stream.run(&[], &mut [])?;
    assert_eq!((code, used, filled.len()), (Z_BUF_ERROR, 0, 0));
    Ok(())
}
