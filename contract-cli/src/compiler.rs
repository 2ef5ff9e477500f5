//! The C compiler, and pkg-config: the only place that runs them.

use std::collections::BTreeSet;
use std::io::{ErrorKind, Write};
use std::process::{Command, Output, Stdio};

use crate::failure::Failure;

/// A C compiler with its flags.
pub(crate) struct Compiler {
    command: String,
    flags: Vec<String>,
}

/// What the compiler says of one line.
pub(crate) struct Complaint {
    /// The line, from 1.
    pub(crate) line: usize,
    /// Its text, without the place.
    pub(crate) text: String,
}

impl Compiler {
    /// A compiler that gets these flags each time.
    pub(crate) fn new(command: &str, flags: Vec<String>) -> Self {
        Self { command: command.to_owned(), flags }
    }

    /// The text after the preprocessor, with the macros that are defined on the way.
    pub(crate) fn preprocess(&self, source: &str) -> Result<String, Failure> {
        let output = self.run(&["-E", "-dD"], source)?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let error = said.lines().find_map(|line| Some(line.split_once("error: ")?.1)).unwrap_or_else(|| said.trim());
        match error.split_once(": No such file").or_else(|| error.split_once("' file not found")) {
            Some((header, _)) => Err(Failure::new(format!(
                "the C compiler does not find header `{}`",
                header.trim_start_matches(['\'', '`'])
            ))
            .note(format!("it was run as `{}`", self.shown()))
            .help("say where it is with `--cflags '-I…'` or `--pkg-config NAME`, or install it")),
            None => Err(Failure::new("the header cannot be preprocessed")
                .note(error.trim().to_owned())
                .note(format!("the C compiler was run as `{}`", self.shown()))),
        }
    }

    /// What is wrong with a program: one complaint a line.
    pub(crate) fn complaints(&self, source: &str) -> Result<Vec<Complaint>, Failure> {
        let output = self.run(&["-fsyntax-only", "-w"], source)?;
        let said = String::from_utf8_lossy(&output.stderr);
        let mut seen = BTreeSet::new();
        let mut complaints = Vec::new();
        // What is wrong with a macro is said where it is defined, and then where it is used.
        let mut elsewhere = None;
        for line in said.lines() {
            let own = match own_complaint(line) {
                Some(own) => Some(own),
                None if line.contains("error: ") => {
                    elsewhere = line.split_once("error: ").map(|(_, text)| text);
                    None
                }
                None => own_use_of_macro(line).and_then(|line| Some((line, elsewhere.take()?))),
            };
            let Some((line, text)) = own else { continue };
            if seen.insert(line) {
                complaints.push(Complaint { line, text: text.to_owned() });
            }
        }
        if complaints.is_empty() && !output.status.success() {
            let error = first_error(&said);
            return Err(Failure::new("the header does not compile")
                .note(error.to_owned())
                .note(format!("the C compiler was run as `{}`", self.shown()))
                .help("name what it needs before it: `header = [\"stdio.h\", \"its.h\"]`"));
        }
        Ok(complaints)
    }

    /// A program as assembly text.
    pub(crate) fn assembly(&self, source: &str) -> Result<String, Failure> {
        let output = self.run(&["-S", "-O0", "-w", "-o", "-"], source)?;
        if output.status.success() {
            return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let error = first_error(&said);
        Err(Failure::new("the C compiler does not say how types are laid out")
            .note(error.to_owned())
            .note(format!("it was run as `{}`", self.shown())))
    }

    /// The command, as a person would type it.
    fn shown(&self) -> String {
        std::iter::once(&self.command).chain(&self.flags).map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    fn run(&self, arguments: &[&str], source: &str) -> Result<Output, Failure> {
        let no_compiler = |error: std::io::Error| {
            let failure = Failure::new(format!("there is no C compiler `{}`", self.command));
            if error.kind() == ErrorKind::NotFound { failure } else { failure.note(error.to_string()) }
                .help("install gcc or clang, or name one with `--cc` or `CC`")
        };
        let mut words = self.command.split_whitespace();
        let mut child = Command::new(words.next().unwrap_or("cc"))
            .args(words)
            .args(&self.flags)
            .args(arguments)
            .args(["-x", "c", "-"])
            .env("LC_ALL", "C")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(no_compiler)?;
        // A compiler that stops early closes its end: what it says then tells why.
        let writer = child.stdin.take().map(|mut input| {
            let source = source.to_owned();
            std::thread::spawn(move || {
                let _ = input.write_all(source.as_bytes());
            })
        });
        let output = child.wait_with_output().map_err(no_compiler)?;
        if let Some(writer) = writer {
            let _ = writer.join();
        }
        Ok(output)
    }
}

/// What a compiler that failed says first.
fn first_error(said: &str) -> &str {
    said.lines().find(|line| line.contains("error: ")).unwrap_or_else(|| said.trim())
}

/// The line and the text of an error in the program itself.
fn own_complaint(line: &str) -> Option<(usize, &str)> {
    let (line, rest) = line.strip_prefix("<stdin>:")?.split_once(':')?;
    let (_, text) = rest.split_once("error: ")?;
    Some((line.parse().ok()?, text))
}

/// The line of the program that uses a macro.
fn own_use_of_macro(line: &str) -> Option<usize> {
    let (line, rest) = line.strip_prefix("<stdin>:")?.split_once(':')?;
    rest.contains("note: in expansion of macro").then(|| line.parse().ok())?
}

/// The compiler flags of a library; `None` if pkg-config does not know it, or is not there.
pub(crate) fn pkg_config(name: &str) -> Option<Vec<String>> {
    let program = std::env::var_os("PKG_CONFIG").unwrap_or_else(|| "pkg-config".into());
    let output = Command::new(program).args(["--cflags", name]).stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| split_flags(&String::from_utf8_lossy(&output.stdout)))
}

/// Flags as a shell would split them: at spaces outside of quotes.
pub(crate) fn split_flags(text: &str) -> Vec<String> {
    let (mut flags, mut flag, mut quote, mut is_open) = (Vec::new(), String::new(), None, false);
    for character in text.chars() {
        match quote {
            Some(end) if character == end => quote = None,
            None if character == '"' || character == '\'' => (quote, is_open) = (Some(character), true),
            None if character.is_whitespace() => {
                if std::mem::take(&mut is_open) {
                    flags.push(std::mem::take(&mut flag));
                }
            }
            _ => {
                flag.push(character);
                is_open = true;
            }
        }
    }
    if is_open {
        flags.push(flag);
    }
    flags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flags_are_split_outside_of_quotes() {
        assert_eq!(split_flags(" -Ia  '-I b c' -D\"X=1 2\"\n"), ["-Ia", "-I b c", "-DX=1 2"]);
        assert!(split_flags("  ").is_empty());
    }

    #[test]
    fn errors_of_the_program_itself_have_a_line() {
        assert_eq!(own_complaint("<stdin>:12:3: error: no"), Some((12, "no")));
        assert_eq!(own_complaint("zlib.h:12:3: error: no"), None);
        assert_eq!(own_complaint("<stdin>:12:3: warning: no"), None);
    }
}
