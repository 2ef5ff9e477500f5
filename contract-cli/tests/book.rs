//! The transcripts of the book's chapter on `check` are true: each is run again, one after the other, in a copy of
//! `tests/book`. Set `BLESS` to write them.
#![cfg(unix)]

mod command;

use std::path::Path;
use std::process::Command;

use command::run;

#[test]
fn the_transcripts_of_the_book_are_true() {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = tempfile::tempdir().expect("a folder can be made");
    for file in ["store.h", "first.rs", "second.rs"] {
        std::fs::copy(own.join("tests/book").join(file), folder.path().join(file)).expect("it is there");
    }
    for arguments in ["init --quiet", "add .", "commit --quiet --message a"] {
        let identity = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"];
        let git = Command::new("git").args(identity).args(arguments.split(' ')).current_dir(folder.path()).status();
        assert!(git.expect("git runs").success());
    }
    let path = own.join("../docs/src/check.md");
    let chapter = std::fs::read_to_string(&path).expect("the chapter is there");
    let (mut actual, mut transcripts) = (String::new(), 0);
    for (number, part) in chapter.split("```").enumerate() {
        let part = match part.strip_prefix("console\n$ cargo ").and_then(|shown| shown.split_once('\n')) {
            Some((command, shown)) if number % 2 == 1 => {
                transcripts += 1;
                let ran = run(folder.path(), &command.split(' ').collect::<Vec<_>>());
                let code = i32::from(shown.contains("error: ") || ran.errors.contains("error: "));
                assert_eq!(ran.other_code(code), None, "{command}");
                let errors = ran.errors.trim_end();
                let between = if errors.is_empty() { "" } else { "\n\n" };
                &format!("console\n$ cargo {command}\n{errors}{between}{}", ran.output)
            }
            _ => part,
        };
        actual.push_str(if number > 0 { "```" } else { "" });
        actual.push_str(part);
    }
    assert_eq!(transcripts, 4);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &actual).expect("the chapter can be written");
    }
    assert_eq!(std::fs::read_to_string(&path).expect("the chapter is there"), actual);
}
