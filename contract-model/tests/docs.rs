//! Every `docs/<case>.rs` holds a contract block; `<case>.md` is what the pages of its items say.
//!
//! With `BLESS` set the texts are written anew; their difference is reviewed like code.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use contract_model::ir::{Contract, Home};
use contract_model::{Checked, analyze, docs};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::{Item, Meta};

#[test]
fn pages_are_as_recorded() {
    let mut wrong = Vec::new();
    for case in cases() {
        let text = render(&checked(&fs::read_to_string(&case).expect("the case can be read")));
        let golden = case.with_extension("md");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&golden, &text).expect("the text can be written");
        } else if fs::read_to_string(&golden).ok().as_deref() != Some(&text) {
            wrong.push(golden);
        }
    }
    assert!(wrong.is_empty(), "these differ from what is recorded: {wrong:#?}");
}

#[test]
fn every_line_of_a_page_is_a_sentence() {
    for case in cases() {
        let text = render(&checked(&fs::read_to_string(&case).expect("the case can be read")));
        for line in text.lines().filter(|line| line.starts_with("- ")) {
            assert!(line.ends_with(['.', ':']), "{}: {line}", case.display());
            assert!(!line.contains("  ") && !line.contains(" ,") && !line.contains(" ."), "{}: {line}", case.display());
        }
    }
}

#[test]
fn user_sections_are_not_written_twice() {
    let contract = checked(
        "#[contract]
        unsafe extern \"C\" {
            /// Reads.
            ///
            /// # Errors
            ///
            /// Never on Sundays.
            #[fails(negative)]
            fn take(#[buffer(len = n)] p: *const u8, n: usize) -> core::ffi::c_int;
        }",
    );
    let id = contract.function_ids().next().expect("there is one");
    let section = docs::function_section(&contract, id);
    assert!(!section.contains("# Errors"), "{section}");
    assert!(section.contains("Fails when it returns less than `0`"), "{section}");
}

#[test]
fn public_pages_do_not_link_to_private_items() {
    let contract = checked(
        "#[contract]
        unsafe extern \"C\" {
            pub type thing;
            #[returns(borrowed(from = t, until = [thing_step]), cstr)]
            pub fn thing_name(t: &mut thing) -> *const core::ffi::c_char;
            fn thing_step(t: &mut thing);
            #[cfg(windows)]
            pub fn thing_stop(t: &mut thing);
            #[returns(borrowed(from = t, until = [thing_stop]), cstr)]
            pub fn thing_title(t: &mut thing) -> *const core::ffi::c_char;
        }",
    );
    let text = render(&contract);
    assert!(text.contains("until `thing_step` is called on it"), "{text}");
    assert!(text.contains("until `thing_stop` is called on it"), "{text}");
    assert!(text.contains("ends what [`thing_name`](fn@thing_name) lent"), "{text}");
}

fn cases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/docs");
    let mut cases: Vec<PathBuf> = fs::read_dir(root)
        .expect("the cases are there")
        .map(|case| case.expect("it can be listed").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    cases.sort();
    assert!(!cases.is_empty(), "there are cases");
    cases
}

/// The contract block of a file.
fn checked(source: &str) -> Checked {
    let file = syn::parse_file(source).expect("a case is a Rust file");
    let mut block = file
        .items
        .into_iter()
        .find_map(|item| match item {
            Item::ForeignMod(block) => Some(block),
            _ => None,
        })
        .expect("a case has a block");
    let mut arguments = TokenStream::new();
    block.attrs.retain(|attribute| {
        let is_contract = attribute.path().is_ident("contract");
        if let (true, Meta::List(list)) = (is_contract, &attribute.meta) {
            arguments = list.tokens.clone();
        }
        !is_contract
    });
    let analysis = analyze(arguments, block.into_token_stream());
    for diagnostic in analysis.diagnostics.iter() {
        eprintln!("{}\n", diagnostic.to_compile_error_text());
    }
    analysis.contract.and_then(Result::ok).expect("no diagnostic, so it is checked")
}

/// Every page, with the headings of an item below its name.
fn render(contract: &Contract) -> String {
    let mut pages = Vec::new();
    for id in contract.type_ids() {
        pages.push((format!("type `{}`", contract[id].rust_name), docs::type_section(contract, id)));
    }
    for id in contract.function_ids() {
        let function = &contract[id];
        let shown = match function.home {
            Home::Nowhere => continue,
            Home::Module => format!("`{}`", function.name),
            Home::Method(ty) | Home::Associated(ty) => format!("`{}::{}`", contract[ty].rust_name, function.name),
            Home::UniqueMethod(ty) => format!("`{}Unique::{}`", contract[ty].rust_name, function.name),
        };
        pages.push((shown, docs::function_section(contract, id)));
    }
    for release in &contract.releases {
        pages.push((
            format!("free function `{}`", contract[release.function].ident),
            docs::release_section(contract, release),
        ));
    }
    let mut text = String::new();
    for (name, page) in pages {
        let _ = write!(text, "<!-- {name} -->\n\n{}\n\n", page.trim_end());
    }
    text.trim_end().to_owned() + "\n"
}
