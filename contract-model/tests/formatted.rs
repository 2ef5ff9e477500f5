//! Clauses survive rustfmt: a block says the same before and after, with every clause where it was.
//!
//! rustfmt drops the attributes of a parameter without a name in a function pointer; the model refuses clauses there, so
//! that no accepted block can lose one.

mod fixtures;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use proc_macro2::{Group, TokenStream, TokenTree};

use fixtures::{files, read};

#[test]
fn every_accepted_fixture_says_the_same_once_formatted() {
    let rustfmt = std::env::var_os("RUSTFMT").unwrap_or_else(|| "rustfmt".into());
    // A toolchain without the component may still have a command of that name, which fails.
    let is_there = Command::new(&rustfmt).arg("--version").output().is_ok_and(|asked| asked.status.success());
    if !is_there {
        println!("skipped: there is no rustfmt");
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formatted");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder for the copies can be made");
    let copies: Vec<(PathBuf, PathBuf)> = accepted()
        .into_iter()
        .enumerate()
        .map(|(number, fixture)| {
            let copy = folder.join(format!("block_{number}.rs"));
            fs::copy(&fixture, &copy).expect("a fixture can be copied");
            (fixture, copy)
        })
        .collect();

    let formatted = Command::new(&rustfmt)
        .args(["--edition", "2024", "--config", "max_width=60"])
        .args(copies.iter().map(|(_, copy)| copy))
        .output()
        .expect("rustfmt runs");
    assert!(formatted.status.success(), "{}", String::from_utf8_lossy(&formatted.stderr));

    let mut changed = 0;
    for (fixture, copy) in copies {
        let (before, after) = (read(&fixture), read(&copy));
        changed += usize::from(before != after);
        assert_eq!(said(&before), said(&after), "{} says something else once formatted", fixture.display());
    }
    assert!(changed > 0, "rustfmt has formatted nothing");
}

#[test]
fn a_clause_that_rustfmt_drops_would_be_seen() {
    let named =
        "#[contract] unsafe extern \"C\" { fn each(f: Option<unsafe extern \"C\" fn(#[cstr] s: *const c_char)>); }";
    let dropped = "#[contract] unsafe extern \"C\" { fn each(f: Option<unsafe extern \"C\" fn(s: *const c_char,)>,); }";
    assert_ne!(said(named), said(dropped));
    assert_eq!(said(&named.replace("#[cstr] ", "")), said(dropped));
}

/// The tokens of a block, but for the commas that rustfmt adds at the end of a list, or removes there, and the body of a
/// function, which is the user's own.
fn said(block: &str) -> String {
    let tokens: TokenStream = block.parse().unwrap_or_else(|error| panic!("a block is not made of tokens: {error}"));
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let is_function = trees.iter().any(|tree| matches!(tree, TokenTree::Ident(word) if word == "fn"));
    if is_function {
        trees.pop();
    }
    without_last_commas(trees.into_iter().collect()).to_string()
}

fn without_last_commas(tokens: TokenStream) -> TokenStream {
    let mut trees: Vec<TokenTree> = tokens
        .into_iter()
        .map(|tree| match tree {
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), without_last_commas(group.stream())))
            }
            other => other,
        })
        .collect();
    if matches!(trees.last(), Some(TokenTree::Punct(last)) if last.as_char() == ',') {
        trees.pop();
    }
    // `Option<…,>`: a list that no group holds.
    let closes = |tree: Option<&TokenTree>| matches!(tree, Some(TokenTree::Punct(next)) if next.as_char() == '>');
    let mut kept = Vec::with_capacity(trees.len());
    for (at, tree) in trees.iter().enumerate() {
        let is_comma = matches!(tree, TokenTree::Punct(comma) if comma.as_char() == ',');
        if !(is_comma && closes(trees.get(at + 1))) {
            kept.push(tree.clone());
        }
    }
    kept.into_iter().collect()
}

fn accepted() -> Vec<PathBuf> {
    let mut fixtures = files();
    fixtures.retain(|file| file.to_string_lossy().ends_with(".ok.rs"));
    assert!(fixtures.len() > 300, "where are the fixtures?");
    fixtures
}
