//! Tokens as a person writes them, for code in messages that can be pasted.

use quote::ToTokens;

/// The tokens with the spaces that a person would write.
pub(crate) fn code_text(tokens: &impl ToTokens) -> String {
    const SPACES: &[(&str, &str)] = &[
        (" :: ", "::"),
        ("::  ", "::"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" ;", ";"),
        ("& ", "&"),
        ("* ", "*"),
        ("- ", "-"),
        (" (", "("),
        ("[ ", "["),
        (" ]", "]"),
    ];
    let mut text = tokens.to_token_stream().to_string();
    for (spaced, written) in SPACES {
        text = text.replace(spaced, written);
    }
    // `->` is a word of its own.
    text.replace(" ->", "->").replace("->", " -> ").replace("->  ", "-> ")
}

#[cfg(test)]
mod tests {
    use super::code_text;

    #[test]
    fn code_is_spaced_as_a_person_spaces_it() {
        for text in
            ["Option<*mut X>", "core::ptr::NonNull<X>", "is(-1)", "until = [f, g]", "&'static [u8]", "(c_int, *mut X)"]
        {
            let tokens: proc_macro2::TokenStream = text.parse().expect("Rust tokens");
            assert_eq!(code_text(&tokens), text);
        }
    }
}
