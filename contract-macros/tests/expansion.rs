//! Each `cases/<feature>/<case>.rs` holds contract blocks; beside it, `<case>.expanded.rs` is what they become.
//!
//! Runs in-process: the expansion is a pure function of tokens. With `BLESS` set the snapshots are written anew.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::{Attribute, Item};

// A proc-macro crate exports nothing else, so its rooms are built into this test once more.
#[allow(dead_code, unreachable_pub)]
#[path = "../src/derive.rs"]
mod derive;
#[allow(dead_code, unreachable_pub)]
#[path = "../src/expand/mod.rs"]
mod expand;
#[allow(dead_code, unreachable_pub)]
#[path = "../src/fallback.rs"]
mod fallback;
#[allow(dead_code, unreachable_pub, unused_imports)]
#[path = "../src/tokens/mod.rs"]
mod tokens;

#[test]
fn expansions_are_as_recorded() {
    let mut wrong = Vec::new();
    let cases = cases();
    assert!(!cases.is_empty(), "there are cases");
    for case in &cases {
        let source = fs::read_to_string(case).expect("the case can be read");
        let expanded = expand_file(&source);
        let snapshot = case.with_extension("expanded.rs");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&snapshot, &expanded).expect("the snapshot can be written");
        } else if fs::read_to_string(&snapshot).ok().as_deref() != Some(&expanded) {
            wrong.push(snapshot);
        }
    }
    assert!(wrong.is_empty(), "these differ from what is recorded: {wrong:#?}");
}

#[test]
fn expansions_do_not_depend_on_the_order_of_runs() {
    for case in cases() {
        let source = fs::read_to_string(&case).expect("the case can be read");
        assert_eq!(expand_file(&source), expand_file(&source));
    }
}

#[test]
fn blocks_that_nest_too_deep_are_reported() {
    let deep = format!("{}1{}", "(".repeat(10_000), ")".repeat(10_000));
    for item in [
        format!("unsafe extern \"C\" {{ safe fn f(#[fixed({deep})] x: c_int); }}"),
        format!("#[doc = {deep}] unsafe extern \"C\" {{ safe fn f(); }}"),
        format!("fn f() {{ {deep} }}"),
    ] {
        let item: TokenStream = item.parse().expect("the item is made of tokens");
        for output in [
            expand::expand_block(TokenStream::new(), item.clone()),
            expand::expand_short_form(TokenStream::new(), item.clone()),
        ] {
            let mut words = output.into_iter().filter(|tree| matches!(tree, TokenTree::Ident(_)));
            assert!(words.any(|word| word.to_string() == "compile_error"));
        }
    }
}

#[test]
fn types_that_nest_too_deep_are_reported() {
    let deep = format!("{}u8", "*const ".repeat(10_000));
    let item: TokenStream = format!("#[repr(C)] struct S {{ field: {deep} }}").parse().expect("it is made of tokens");
    for output in [derive::derive_plain(item.clone()), derive::derive_to_c(item.clone())] {
        assert!(output.to_string().contains("nests too deep"));
    }
}

fn cases() -> Vec<PathBuf> {
    let mut cases = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    for feature in fs::read_dir(root).expect("the cases are there") {
        for case in fs::read_dir(feature.expect("listed").path()).expect("a feature is a directory") {
            let path = case.expect("listed").path();
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if name.ends_with(".rs") && !name.ends_with(".expanded.rs") {
                cases.push(path);
            }
        }
    }
    cases.sort();
    cases
}

/// The file with its blocks expanded; the rest of it is left as it is.
fn expand_file(source: &str) -> String {
    let file = syn::parse_file(source).expect("a case is a Rust file");
    let tokens: TokenStream = file.items.into_iter().map(expand_item).collect();
    let expanded = syn::parse2(tokens.clone()).unwrap_or_else(|error| panic!("not Rust: {error}\n{tokens}"));
    prettyplease::unparse(&expanded)
}

fn expand_item(item: Item) -> TokenStream {
    let mut item = item;
    let attributes = match &mut item {
        Item::ForeignMod(block) => &mut block.attrs,
        Item::Struct(strukt) => &mut strukt.attrs,
        Item::Fn(function) => &mut function.attrs,
        _ => return item.into_token_stream(),
    };
    let Some((name, arguments)) = take_attribute(attributes) else { return item.into_token_stream() };
    let expand = if name == "contract" { expand::expand_block } else { expand::expand_short_form };
    expand(arguments, item.into_token_stream())
}

/// Takes the first of our attributes off an item, as the compiler does.
fn take_attribute(attributes: &mut Vec<Attribute>) -> Option<(String, TokenStream)> {
    let ours = ["contract", "owned_by_c"];
    let at = attributes.iter().position(|attribute| ours.iter().any(|name| attribute.path().is_ident(name)))?;
    let attribute = attributes.remove(at);
    let name = attribute.path().require_ident().ok()?.to_string();
    Some((name, attribute.meta.require_list().map(|list| list.tokens.clone()).unwrap_or_default()))
}
