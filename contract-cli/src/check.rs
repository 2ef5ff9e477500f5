//! `check`: finds the blocks, reads their headers, compares, reports.

use std::cell::RefCell;
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use contract_model::Checked;
use indicatif::ProgressBar;

use crate::args::{Check, Format};
use crate::compare::Comparison;
use crate::compiler::{Compiler, pkg_config, split_flags};
use crate::conditions::Conditions;
use crate::coverage::Coverage;
use crate::failure::Failure;
use crate::find::{self, Found, Module};
use crate::finding::{Counts, Finding, Severity};
use crate::fix;
use crate::header::{self, Header};
use crate::report;
use crate::sources::Sources;
use crate::workspace::{self, Source};

/// How a check ended.
pub(crate) struct Outcome {
    has_errors: bool,
}

impl Outcome {
    /// 0 if everything agrees, 1 after an error.
    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(u8::from(self.has_errors))
    }
}

/// Runs the check and reports.
pub(crate) fn run(check: &Check) -> Result<Outcome, Failure> {
    let mut session = Session {
        check,
        conditions: Conditions::of_this_machine(&check.cfg),
        headers: HashMap::new(),
        findings: Vec::new(),
        counts: Counts::default(),
        seen: RefCell::default(),
        sources: Sources::default(),
        coverage: check.coverage.then(Coverage::default),
        progress: ProgressBar::new_spinner(),
    };
    let mut blocks = 0;
    let mut read = HashSet::new();
    for source in workspace::sources(check)? {
        let mut files = vec![Module { path: source.path.clone(), around: Vec::new() }];
        while let Some(Module { path, around }) = files.pop() {
            if !read.insert(path.clone()) {
                continue;
            }
            let contents = find::read(&path, path == source.path, around)?;
            if source.is_crate {
                files.extend(contents.modules.into_iter().rev());
            }
            for found in contents.blocks {
                blocks += 1;
                session.compare(&source, &found)?;
            }
        }
    }
    session.progress.finish_and_clear();
    let Session { mut findings, counts, coverage, .. } = session;
    if blocks == 0 && !check.files.is_empty() {
        return Err(Failure::new("there is no contract block in these files"));
    }
    let written = if check.fix { fix::write(&mut findings, check.force)? } else { BTreeMap::new() };
    match check.format {
        Format::Text => {
            report::text::print(&findings, counts, &written);
            coverage.iter().for_each(report::coverage::print);
        }
        Format::Json => report::json::print(&findings, counts, coverage.as_ref())?,
    }
    Ok(Outcome { has_errors: findings.iter().any(|finding| finding.severity == Severity::Error) })
}

/// A header that was read, and the compiler that read it.
type Read = (Header, Compiler);

struct Session<'a> {
    check: &'a Check,
    conditions: Conditions,
    /// By what is included, and with which flags.
    headers: HashMap<(Vec<String>, Vec<String>), Read>,
    findings: Vec<Finding>,
    counts: Counts,
    seen: RefCell<HashSet<(PathBuf, usize)>>,
    sources: Sources,
    coverage: Option<Coverage>,
    /// What is under way, on a terminal.
    progress: ProgressBar,
}

impl Session<'_> {
    fn compare(&mut self, source: &Source, found: &Found) -> Result<(), Failure> {
        for diagnostic in found.analysis.diagnostics.iter() {
            let place = found.file.place(diagnostic.span, "");
            let mut finding = Finding::error(diagnostic.code.name, place, diagnostic.message.clone());
            finding.notes.clone_from(&diagnostic.notes);
            finding.helps.clone_from(&diagnostic.helps);
            self.findings.push(finding);
        }
        let Some(Ok(contract)) = &found.analysis.contract else { return Ok(()) };
        let conditions: Vec<_> = found.around.iter().chain(&contract.block.carried.cfg).cloned().collect();
        match self.conditions.hold(&conditions)? {
            Some(true) => {}
            Some(false) => return Ok(()),
            None => {
                self.findings.push(
                    Finding::not_compared(
                        "unknown-cfg",
                        found.file.place(found.span, "has a condition"),
                        "this block was not compared: whether its `cfg` holds is not known",
                    )
                    .help("say that it does: `--cfg 'feature=\"…\"'`"),
                );
                return Ok(());
            }
        }
        let named = if self.check.header.is_empty() { &contract.block.headers } else { &self.check.header };
        if named.is_empty() {
            self.findings.push(
                Finding::not_compared(
                    "no-header",
                    found.file.place(found.span, "names no header"),
                    "this block was not compared: it names no header",
                )
                .help("write `#[contract(header = \"name.h\")]`, or give `--header name.h`"),
            );
            return Ok(());
        }
        self.progress.set_message(format!("{} and {}", found.file.path.display(), named.join(", ")));
        self.progress.tick();
        let flags = self.flags(found, contract)?;
        self.counts.blocks += 1;
        let includes: Vec<String> = named.iter().map(|header| include(header, &found.file.path, source)).collect();
        let (header, compiler) = match self.headers.entry((includes, flags)) {
            Entry::Occupied(read) => read.into_mut(),
            Entry::Vacant(place) => {
                let (includes, flags) = place.key().clone();
                let compiler = Compiler::new(&self.check.cc, flags);
                let header = header::read(&compiler, includes, named.join(", ")).map_err(|failure| {
                    let (file, line) = (found.file.path.display(), found.span.start().line);
                    failure.note(format!("the block at {file}:{line} is held against it"))
                })?;
                place.insert((header, compiler))
            }
        };
        let comparison = Comparison {
            contract,
            file: &found.file,
            header,
            compiler,
            conditions: &self.conditions,
            seen: &self.seen,
            sources: &self.sources,
        };
        let (mut findings, present) = comparison.run(&mut self.counts)?;
        if let Some(coverage) = &mut self.coverage {
            coverage.add(contract, &present, &found.file, header);
        }
        findings.sort_by_key(|finding| (finding.rust.path != found.file.path, finding.rust.range.start));
        self.findings.extend(findings);
        Ok(())
    }

    /// The compiler's flags for a block: those given, and those of its library.
    fn flags(&mut self, found: &Found, contract: &Checked) -> Result<Vec<String>, Failure> {
        let mut flags: Vec<String> = self.check.cflags.iter().flat_map(|flags| split_flags(flags)).collect();
        for name in &self.check.pkg_config {
            let known = pkg_config(name).ok_or_else(|| {
                Failure::new(format!("pkg-config does not know `{name}`"))
                    .help("install the library's development files, or say where its headers are with `--cflags '-I…'`")
            })?;
            flags.extend(known);
        }
        if let Some(name) = contract.block.library.as_ref().filter(|_| self.check.pkg_config.is_empty()) {
            match pkg_config(name) {
                Some(known) => flags.extend(known),
                None => self.findings.push(Finding::not_compared(
                    "unknown-library",
                    found.file.place(found.span, "names a library"),
                    format!("pkg-config does not know `{name}`: its headers are looked for where the C compiler looks"),
                )),
            }
        }
        Ok(flags)
    }
}

/// What stands after `#include`: a file beside the block, or whatever the compiler finds.
fn include(header: &str, file: &Path, source: &Source) -> String {
    let written = header.trim_matches(['<', '>', '"']);
    let beside = file.parent().unwrap_or(Path::new(""));
    let own = [beside, &source.root, Path::new("")].map(|folder| folder.join(written));
    let own = own.into_iter().filter(|path| path.is_file()).find_map(|path| path.canonicalize().ok());
    match own {
        Some(path) => format!("\"{}\"", path.display()),
        None => format!("<{written}>"),
    }
}
