//! Lists a directory with the lines of its files, walks through all that is below it, and looks up a host.
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
    use std::sync::atomic::{AtomicUsize, Ordering};

    use example_libc::callbacks::{FTW_D, FTW_F, atexit, nftw, sort};
    use example_libc::libc::{DT_DIR, DT_LNK, DT_REG, Directory, File, LibcError, realpath};
    use example_libc::netdb::AddressInfo;

    /// `example-libc [DIRECTORY [HOST [SERVICE]]]`
    pub(crate) fn run() -> Result<(), Box<dyn Error>> {
        let mut arguments = env::args().skip(1).map(CString::new);
        let directory = arguments.next().transpose()?.unwrap_or_else(|| c".".to_owned());
        let host = arguments.next().transpose()?.unwrap_or_else(|| c"localhost".to_owned());
        let service = arguments.next().transpose()?;
        atexit(|| println!("\nThat is all."))?;
        list(&directory)?;
        walk(&directory)?;
        #[cfg(target_os = "linux")]
        wait_for_threads()?;
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
        let mut counts = Vec::new();
        for (name, kind) in &names {
            let size = match *kind {
                DT_DIR => "directory".to_owned(),
                DT_LNK => "link".to_owned(),
                DT_REG => {
                    let file = CString::new([path.to_bytes(), b"/", name.to_bytes()].concat())?;
                    let lines = count_lines(&file);
                    counts.extend(lines.as_ref().ok().and_then(|&lines| i32::try_from(lines).ok()));
                    lines.map_or_else(|error| error.to_string(), |lines| format!("{lines} lines"))
                }
                _ => "something else".to_owned(),
            };
            println!("  {:<24} {size:>12}", name.to_string_lossy());
        }
        // `qsort` trusts what compares, so that the closure of safe code does not get there: see `sort`.
        let counts = sort(counts);
        let middle = counts.as_slice().get(counts.as_slice().len() / 2);
        println!("  lines, the median: {}", middle.copied().unwrap_or(0));
        println!("  an empty file: {}", if counts.find(0).is_some() { "yes" } else { "no" });
        Ok(())
    }

    /// `nftw` has no user data: what it calls captures nothing, and counts in a static.
    fn walk(directory: &CStr) -> Result<(), LibcError> {
        static FILES: AtomicUsize = AtomicUsize::new(0);
        static FOLDERS: AtomicUsize = AtomicUsize::new(0);
        // A tree that is very deep is left at that.
        let end = nftw(directory, |_, kind, at| {
            match kind {
                FTW_F => FILES.fetch_add(1, Ordering::Relaxed),
                FTW_D => FOLDERS.fetch_add(1, Ordering::Relaxed),
                _ => 0,
            };
            if at.level > 12 { at.level } else { 0 }
        })?;
        let (files, folders) = (FILES.load(Ordering::Relaxed), FOLDERS.load(Ordering::Relaxed));
        println!("\nBelow it: {files} files in {folders} folders{}", if end == 0 { "." } else { ", and more." });
        Ok(())
    }

    /// What a thread captures moves there, and what it returns comes back.
    #[cfg(target_os = "linux")]
    fn wait_for_threads() -> Result<(), LibcError> {
        use example_libc::callbacks::Thread;

        let words = ["who", "owns", "what"].map(String::from);
        let threads: Vec<_> =
            words.into_iter().map(|word| Thread::spawn(move || word.len())).collect::<Result<_, _>>()?;
        let mut letters = 0;
        for thread in threads {
            letters += Thread::join(thread)?;
        }
        println!("\nThree threads have counted {letters} letters.");
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
