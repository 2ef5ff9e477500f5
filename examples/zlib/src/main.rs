//! Compares zlib's levels on a file, and tests gzip files; `gzip` and `gunzip` compress and decompress what comes in.
#![forbid(unsafe_code)]

use core::ffi::c_ulong;
use core::mem::MaybeUninit;
use std::env;
use std::error::Error;
use std::ffi::{CStr, CString};
use std::fs;
use std::io;
use std::path::Path;
use std::process::ExitCode;

use example_zlib::stream::{gunzip, gzip};
use example_zlib::zlib::{GzFile, ZlibError, compress, crc32, uncompress, version};

/// What there is to compress when nobody names a file: the contract of zlib itself.
const SAMPLE: &[u8] = include_bytes!("zlib.rs");

fn main() -> ExitCode {
    let files: Vec<String> = env::args().skip(1).collect();
    let names: Vec<&str> = files.iter().map(String::as_str).collect();
    let outcome = match names.as_slice() {
        [] => tour(),
        ["gzip"] => gzip(io::stdin().lock(), io::stdout().lock(), 6).map_err(Into::into),
        ["gunzip"] => gunzip(io::stdin().lock(), io::stdout().lock()).map_err(Into::into),
        files => files.iter().try_for_each(|file| examine(file)),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Tests a gzip file, or compares levels on any other.
fn examine(file: &str) -> Result<(), Box<dyn Error>> {
    println!("{file}\n");
    if Path::new(file).extension().is_some_and(|extension| extension == "gz") {
        report(file)
    } else {
        compare(&fs::read(file)?)
    }
}

fn tour() -> Result<(), Box<dyn Error>> {
    println!("zlib {}, on the {} bytes of zlib.rs\n", version().to_string_lossy(), SAMPLE.len());
    compare(SAMPLE)?;
    let mut compressed = Vec::new();
    gzip(SAMPLE, &mut compressed, 6)?;
    let mut restored = Vec::new();
    gunzip(compressed.as_slice(), &mut restored)?;
    if restored != SAMPLE {
        return Err("what was decompressed is not what was compressed".into());
    }
    println!("  stream   {:>9} bytes in gzip's format, and back\n", compressed.len());

    let folder = env::temp_dir().join(format!("example-zlib-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    let outcome = tour_of_files(&folder);
    fs::remove_dir_all(&folder)?;
    outcome
}

/// Compresses with every level, decompresses, and compares.
fn compare(data: &[u8]) -> Result<(), Box<dyn Error>> {
    for level in 0..=9 {
        let compressed = compress(data, level)?;
        let mut room = vec![MaybeUninit::uninit(); data.len()];
        let restored = uncompress(&mut room, &compressed)?;
        if restored != data {
            return Err("what was decompressed is not what was compressed".into());
        }
        let percent = compressed.len() * 100 / data.len().max(1);
        println!("  level {level}  {:>9} bytes  {percent:>3} %  {}", compressed.len(), "█".repeat(percent / 4));
    }
    println!("  crc32    {:08x}\n", crc32(0, data));
    Ok(())
}

fn tour_of_files(folder: &Path) -> Result<(), Box<dyn Error>> {
    let whole = folder.join("whole.gz");
    let name = CString::new(whole.to_string_lossy().into_owned())?;
    let mut file = GzFile::open(&name, c"wb9")?;
    file.write_all(SAMPLE)?;
    // Dropping the file closes it as well, but only `close` can say that the last bytes did not fit on the disk.
    file.close()?;

    let bytes = fs::read(&whole)?;
    let half = folder.join("half.gz");
    fs::write(&half, &bytes[..bytes.len() / 2])?;
    let damaged = folder.join("damaged.gz");
    let mut copy = bytes.clone();
    if let Some(byte) = copy.iter_mut().rev().nth(7) {
        *byte ^= 1; // in the checksum at the end
    }
    fs::write(&damaged, &copy)?;
    for file in [whole, half, damaged, folder.join("missing.gz")] {
        report(&file.to_string_lossy())?;
    }
    Ok(())
}

/// One line about a gzip file.
fn report(file: &str) -> Result<(), Box<dyn Error>> {
    let name = Path::new(file).file_name().unwrap_or_default().to_string_lossy();
    match test(&CString::new(file)?) {
        Ok((length, crc)) => println!("  {name:<11} fine: {length} bytes, crc32 {crc:08x}"),
        Err(error) => println!("  {name:<11} {error}"),
    }
    Ok(())
}

/// Reads a gzip file to its end, and closes it with an eye on what zlib says then.
fn test(name: &CStr) -> Result<(usize, c_ulong), ZlibError> {
    let mut file = GzFile::open(name, c"rb")?;
    let (mut length, mut crc) = (0, 0);
    file.read_to_end(|piece| {
        length += piece.len();
        crc = crc32(crc, piece);
    })?;
    file.close()?; // a file that ends too early is told here
    Ok((length, crc))
}
