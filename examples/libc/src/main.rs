//! Lists a directory with the lines of its files, and looks up a host.
#![forbid(unsafe_code)]

use std::process::ExitCode;

#[cfg(not(any(
    all(target_os = "linux", target_pointer_width = "64"),
    all(target_os = "macos", target_arch = "aarch64")
)))]
fn main() -> ExitCode {
    eprintln!("This example knows the C library of 64-bit Linux and of macOS on ARM; here it has nothing to show.");
    ExitCode::SUCCESS
}

#[cfg(any(all(target_os = "linux", target_pointer_width = "64"), all(target_os = "macos", target_arch = "aarch64")))]
fn main() -> ExitCode {
    match listing::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(any(all(target_os = "linux", target_pointer_width = "64"), all(target_os = "macos", target_arch = "aarch64")))]
mod listing {
    //! The program itself.

    use std::env;
    use std::error::Error;
    use std::ffi::{CStr, CString};

    use example_libc::libc::{DT_DIR, DT_LNK, DT_REG, Directory, File, LibcError, realpath};
    use example_libc::netdb::AddressInfo;

    /// `example-libc [DIRECTORY [HOST [SERVICE]]]`
    pub(crate) fn run() -> Result<(), Box<dyn Error>> {
        let mut arguments = env::args().skip(1).map(CString::new);
        let directory = arguments.next().transpose()?.unwrap_or_else(|| c".".to_owned());
        let host = arguments.next().transpose()?.unwrap_or_else(|| c"localhost".to_owned());
        let service = arguments.next().transpose()?;
        list(&directory)?;
        look_up(&host, service.as_deref())?;
        fill_the_disk();
        Ok(())
    }

    fn list(directory: &CStr) -> Result<(), Box<dyn Error>> {
        let path = realpath(directory)?;
        println!("{}", path.to_string_lossy());
        let mut names = Vec::new();
        let mut directory = Directory::open(&path)?;
        // Each entry is gone with the next `read`: what is needed later is copied out of it.
        while let Some(entry) = directory.read()? {
            if !entry.name().to_bytes().starts_with(b".") {
                names.push((entry.name().to_owned(), entry.kind()));
            }
        }
        names.sort();
        for (name, kind) in &names {
            let size = match *kind {
                DT_DIR => "directory".to_owned(),
                DT_LNK => "link".to_owned(),
                DT_REG => {
                    let file = CString::new([path.to_bytes(), b"/", name.to_bytes()].concat())?;
                    count_lines(&file).map_or_else(|error| error.to_string(), |lines| format!("{lines} lines"))
                }
                _ => "something else".to_owned(),
            };
            println!("  {:<24} {size:>12}", name.to_string_lossy());
        }
        Ok(())
    }

    /// One buffer serves for all lines: C makes it larger when it has to, and it is freed in the end.
    fn count_lines(file: &CStr) -> Result<usize, LibcError> {
        let mut file = File::open(file, c"r")?;
        let (mut buffer, mut lines) = (None, 0);
        while File::line(&mut buffer, &mut file).is_some() {
            lines += 1;
        }
        file.close()?;
        Ok(lines)
    }

    fn look_up(host: &CStr, service: Option<&CStr>) -> Result<(), Box<dyn Error>> {
        println!("\n{}", host.to_string_lossy());
        match AddressInfo::look_up(Some(host), service) {
            Ok(addresses) => {
                for address in addresses.iter() {
                    let (host, port) = address.numeric()?;
                    println!("  {host:<24} port {port:>7}");
                }
            }
            Err(error) => println!("  {error}"),
        }
        Ok(())
    }

    /// What a buffered write says, and what only closing can say.
    fn fill_the_disk() {
        let Ok(mut file) = File::open(c"/dev/full", c"w") else { return };
        println!("\n/dev/full");
        let written = File::put(c"more than fits", &mut file);
        println!("  put:   {written:?}");
        match file.close() {
            Ok(()) => println!("  close: fine"),
            Err(error) => println!("  close: {error}"),
        }
    }
}
