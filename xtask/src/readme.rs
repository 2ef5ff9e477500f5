//! README.md is the documentation of the facade, so that its code is compiled.

use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;

use crate::tree::text;

/// Links that only rustdoc follows, and what stands for them in the README.
const LINKS: &[(&str, &str)] = &[
    ("[`reference`](mod@reference)", "The reference (`src/reference/`)"),
    ("[`exports`](mod@reference::exports)", "`src/reference/exports.md`"),
    ("[`errors`](mod@errors)", "The module `errors` of the documentation"),
];

/// Writes README.md.
pub(crate) fn write(root: &Path) -> ExitCode {
    match std::fs::write(root.join("README.md"), render(root)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("could not write README.md: {error}");
            ExitCode::from(2)
        }
    }
}

/// Whether README.md is what [`write()`] would write.
pub(crate) fn is_up_to_date(root: &Path) -> bool {
    text(root, Path::new("README.md")) == render(root)
}

/// The `//!` lines of `src/lib.rs` as Markdown for a page outside rustdoc.
fn render(root: &Path) -> String {
    let mut readme = String::from("# ffi-contract\n\n");
    let (mut in_code, mut in_rust) = (false, false);
    let lib = text(root, Path::new("src/lib.rs"));
    for line in lib.lines().map_while(|line| line.strip_prefix("//!")) {
        let line = line.strip_prefix(' ').unwrap_or(line);
        if let Some(language) = line.strip_prefix("```") {
            in_code = !in_code;
            in_rust = in_code && !["text", "toml", "c"].contains(&language);
            let shown = if in_rust { "rust" } else { language };
            let _ = writeln!(readme, "```{shown}");
        } else if in_rust && (line == "#" || line.starts_with("# ")) {
            // Hidden in rustdoc, and here.
        } else if let Some(heading) = line.strip_prefix("# ") {
            let _ = writeln!(readme, "## {heading}");
        } else {
            let line = LINKS.iter().fold(line.to_owned(), |line, (link, words)| line.replace(link, words));
            let _ = writeln!(readme, "{line}");
        }
    }
    readme
}
