//! What a user does who reads only the message: paste its help, and the block is accepted.
//!
//! `first_try/mistakes.txt` holds blocks with one typical mistake each. The help is applied mechanically, at the span
//! of the message: code in backticks replaces what the span covers, an attribute the attribute, a parameter the
//! parameter. Where a message offers several ways, `choose: n` says which one the C manual means, and `fill: T = c_int`
//! is what stands for a name that only the user knows. `help in words` marks a message whose help is no code, with the
//! block as a reader of it would mend it below `mended:`; those are counted apart.

use contract_model::{Diagnostic, analyze};
use proc_macro2::{Delimiter, LineColumn, TokenStream, TokenTree};

/// How many blocks the help of a message must mend at once.
const AT_LEAST: usize = 38;

#[test]
fn pasting_the_help_mends_the_block() {
    let cases = cases(include_str!("first_try/mistakes.txt"));
    assert_eq!(cases.len(), 40, "the trial has forty mistakes");
    let mut failures = Vec::new();
    let (mut by_code, mut in_words) = (0, 0);
    for case in &cases {
        match try_once(case) {
            Ok(()) if case.mended.is_some() => in_words += 1,
            Ok(()) => by_code += 1,
            Err(why) => failures.push(format!("{}: {why}", case.title)),
        }
    }
    println!("{by_code} of {} mended by pasting, {in_words} by words", cases.len());
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
    assert!(by_code >= AT_LEAST, "only {by_code} of {} are mended by pasting the help", cases.len());
}

/// A block with one mistake.
struct Case {
    title: String,
    source: String,
    /// Which of the pieces of code in the help, from 1.
    choose: usize,
    fill: Vec<(String, String)>,
    /// What a reader of a help in words would write.
    mended: Option<String>,
}

fn cases(text: &str) -> Vec<Case> {
    let sections = text.split("\n=== ").skip(1);
    sections
        .map(|section| {
            let (title, rest) = section.split_once('\n').expect("a title has a block below it");
            let mut case = Case {
                title: title.trim().to_owned(),
                source: String::new(),
                choose: 1,
                fill: Vec::new(),
                mended: None,
            };
            for line in rest.lines() {
                if let Some(number) = line.strip_prefix("choose: ") {
                    case.choose = number.trim().parse().expect("`choose` is a number");
                } else if let Some(fill) = line.strip_prefix("fill: ") {
                    let (name, value) = fill.split_once(" = ").expect("`fill` is `name = value`");
                    case.fill.push((name.to_owned(), value.to_owned()));
                } else if line == "mended:" {
                    case.mended = Some(String::new());
                } else {
                    let text = case.mended.as_mut().unwrap_or(&mut case.source);
                    text.push_str(line);
                    text.push('\n');
                }
            }
            case
        })
        .collect()
}

/// Reads the message, does what it says, and looks again.
fn try_once(case: &Case) -> Result<(), String> {
    let reports = report(&case.source);
    let [only] = reports.as_slice() else {
        return Err(format!("{} messages: {}", reports.len(), texts(&reports)));
    };
    let mended = match &case.mended {
        Some(mended) => mended.clone(),
        None => {
            let pieces: Vec<String> = only.helps.iter().flat_map(|help| code_in(help)).collect();
            let mut piece =
                pieces.get(case.choose - 1).cloned().ok_or_else(|| format!("no code to paste: {}", texts(&reports)))?;
            for (name, value) in &case.fill {
                piece = piece.replace(name.as_str(), value);
            }
            paste(&case.source, only, &piece)
        }
    };
    let left = report(&mended);
    if left.is_empty() { Ok(()) } else { Err(format!("{}\nthen\n{mended}\n{}", texts(&reports), texts(&left))) }
}

fn texts(reports: &[Diagnostic]) -> String {
    reports.iter().map(Diagnostic::to_compile_error_text).collect::<Vec<_>>().join("\n")
}

fn report(source: &str) -> Vec<Diagnostic> {
    let tokens: TokenStream = source.parse().unwrap_or_else(|error| panic!("not made of tokens: {error}\n{source}"));
    let mut arguments = TokenStream::new();
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    if let Some(TokenTree::Group(attribute)) = trees.get(1)
        && attribute.delimiter() == Delimiter::Bracket
        && attribute.stream().to_string().starts_with("contract")
    {
        if let Some(TokenTree::Group(group)) = attribute.stream().into_iter().nth(1) {
            arguments = group.stream();
        }
        trees.drain(..2);
    }
    analyze(arguments, trees.into_iter().collect()).diagnostics.iter().cloned().collect()
}

/// The pieces between backticks.
fn code_in(help: &str) -> Vec<String> {
    help.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Puts a piece of help where its message points.
fn paste(source: &str, report: &Diagnostic, piece: &str) -> String {
    let (start, end) = (offset(source, report.span.start()), offset(source, report.span.end()));
    let attribute = enclosing_attribute(source, start);
    if let Some(inner) = piece.strip_prefix("#[") {
        let end = 2 + closing(inner).expect("an attribute ends");
        let (clause, rest) = (&piece[..end], piece[end..].trim());
        if clause.starts_with("#[contract") {
            let (from, to) = enclosing_attribute(source, source.find("contract").unwrap_or(0)).expect("a block");
            return replaced(source, from, to, clause);
        }
        if let Some(named) = rest.strip_prefix("type ") {
            let name: String = named.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let at = source.find(&format!("type {name}")).expect("the type is declared");
            return match clause_before(source, at, clause) {
                Some((from, to)) => replaced(source, from, to, clause),
                None => replaced(source, at, at, &format!("{clause} ")),
            };
        }
        if rest.contains(':') {
            let (from, to) = enclosing_parameter(source, start);
            return replaced(source, from, to, piece);
        }
        if let Some((from, to)) = attribute {
            return replaced(source, from, to, clause);
        }
        let at = start_of_item_or_parameter(source, start);
        return replaced(source, at, at, &format!("{clause} "));
    }
    for word in ["safe", "unsafe"] {
        if let Some(name) = piece.strip_prefix(&format!("{word} fn ")) {
            let name: String = name.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
            let at = source.find(&format!("fn {name}")).expect("the function is declared");
            let from = if source[..at].ends_with("safe ") && !source[..at].ends_with("unsafe ") { at - 5 } else { at };
            return replaced(source, from, at, &format!("{word} "));
        }
    }
    if let Some(declaration) = piece.strip_prefix("fn ").filter(|_| piece.ends_with(';')) {
        let name: String =
            declaration.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        if let Some(at) = source.find(&format!("fn {name}(")) {
            let to = at + source[at..].find(';').expect("a declaration ends") + 1;
            return replaced(source, at, to, piece);
        }
    }
    if piece.ends_with(';') && (piece.starts_with("fn ") || piece.starts_with("type ")) {
        let at = source.find('{').expect("a block") + 1;
        return replaced(source, at, at, &format!("\n    {piece}"));
    }
    if let Some((name, _)) = piece.split_once(": ").filter(|_| is_parameter(piece)) {
        let (from, to) = enclosing_parameter(source, parameter_named(source, start, name).unwrap_or(start));
        return replaced(source, from, to, piece);
    }
    match attribute {
        // The name of a clause stands for all of it.
        Some((from, to)) if start == from + 2 && piece.contains('(') => {
            replaced(source, from, to, &format!("#[{piece}]"))
        }
        _ => replaced(source, start, end, piece),
    }
}

fn replaced(source: &str, from: usize, to: usize, with: &str) -> String {
    format!("{}{with}{}", &source[..from], &source[to..])
}

fn offset(source: &str, at: LineColumn) -> usize {
    let before: usize = source.split_inclusive('\n').take(at.line - 1).map(str::len).sum();
    before + at.column // the blocks are ASCII
}

/// `name: Type`
fn is_parameter(piece: &str) -> bool {
    piece.split_once(": ").is_some_and(|(name, _)| name.chars().all(|letter| letter.is_alphanumeric() || letter == '_'))
}

/// From `#[` to `]` around a position.
fn enclosing_attribute(source: &str, at: usize) -> Option<(usize, usize)> {
    let mut from = None;
    for (start, _) in source.match_indices("#[").filter(|(start, _)| *start <= at) {
        let end = start + 2 + closing(&source[start + 2..])?;
        if at < end {
            from = Some((start, end));
        }
    }
    from
}

/// How far it is past the bracket that closes one which is open.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 1_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '[' => depth += 1,
            ']' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// The attribute of the same clause right before an item.
fn clause_before(source: &str, item: usize, clause: &str) -> Option<(usize, usize)> {
    let name: String = clause[2..].chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
    let from = source[..item].rfind(&format!("#[{name}"))?;
    let to = from + 2 + closing(&source[from + 2..])?;
    source[to..item].chars().all(char::is_whitespace).then_some((from, to))
}

/// Where the parameter of this name stands in the function around a position.
fn parameter_named(source: &str, at: usize, name: &str) -> Option<usize> {
    let from = source[..at].rfind([';', '{'])?;
    let to = at + source[at..].find(';')?;
    let found =
        source[from..to].find(&format!("({name}: ")).or_else(|| source[from..to].find(&format!(" {name}: ")))?;
    Some(from + found + 1)
}

/// A parameter with its clauses, around a position.
fn enclosing_parameter(source: &str, at: usize) -> (usize, usize) {
    let bytes = source.as_bytes();
    let (mut from, mut depth) = (at, 0_usize);
    while from > 0 {
        match bytes[from - 1] {
            b')' | b']' => depth += 1,
            b'(' | b',' if depth == 0 => break,
            b'(' | b'[' => depth = depth.saturating_sub(1),
            _ => {}
        }
        from -= 1;
    }
    let (mut to, mut depth) = (at, 0_usize);
    while to < bytes.len() {
        match bytes[to] {
            b'(' | b'[' => depth += 1,
            b')' | b',' if depth == 0 => break,
            b')' | b']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        to += 1;
    }
    while bytes[from].is_ascii_whitespace() {
        from += 1;
    }
    (from, to)
}

/// Where an attribute goes: before the parameter, or before the item.
fn start_of_item_or_parameter(source: &str, at: usize) -> usize {
    let line = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    let in_parameters = source[line..at].matches('(').count() > source[line..at].matches(')').count();
    if in_parameters {
        enclosing_parameter(source, at).0
    } else {
        line + source[line..].len() - source[line..].trim_start().len()
    }
}
