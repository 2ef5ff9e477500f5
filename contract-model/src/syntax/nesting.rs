//! How deep tokens nest. A parser of Rust calls itself for every level and would run out of stack, so what is deeper than
//! anything that C declares is refused before it is parsed. Nothing here recurses.

use proc_macro2::{Delimiter, Ident, Punct, Spacing, Span, TokenStream, TokenTree, token_stream};

use crate::diagnostics::{Diagnostics, code};

/// Levels of brackets, pointers, generic arguments and operators before an operand. In a debug build one takes the
/// parser up to 60 KiB of stack.
pub(super) const DEEPEST: usize = 24;

/// Tokens between two commas, attributes aside: as many operators or calls can follow one operand.
const LONGEST: usize = 1_000;

/// Takes what nests too deep out of what stands before the body of a block, and reports it; `None` if the rest cannot be
/// read, since it is no block.
pub(super) fn without_deep_attributes(diagnostics: &mut Diagnostics, trees: Vec<TokenTree>) -> Option<Vec<TokenTree>> {
    let mut kept: Vec<TokenTree> = Vec::new();
    for tree in trees {
        let is_group = matches!(tree, TokenTree::Group(_));
        match is_group.then(|| too_deep(tree.clone().into(), DEEPEST)).flatten() {
            None => kept.push(tree),
            Some(span) => {
                let is_attribute = matches!(kept.pop(), Some(TokenTree::Punct(hash)) if hash.as_char() == '#');
                if !is_attribute {
                    return None;
                }
                report(diagnostics, span, "this attribute of the block");
            }
        }
    }
    Some(kept)
}

/// Reports an item that nests too deep; the answer is whether it did.
pub(super) fn report_deep_item(diagnostics: &mut Diagnostics, item: TokenStream) -> bool {
    let Some(span) = too_deep(item, DEEPEST) else { return false };
    report(diagnostics, span, "this item of the block");
    true
}

/// Whether an item nests so deep that some of it is refused. To print such tokens takes as much stack as to parse them.
pub fn nests_too_deep(item: TokenStream) -> bool {
    too_deep(item, DEEPEST + 1).is_some()
}

/// Reports a struct that nests too deep; the answer is whether it did.
pub(super) fn report_deep_struct(diagnostics: &mut Diagnostics, item: TokenStream) -> bool {
    let Some(span) = too_deep(item, DEEPEST + 1) else { return false };
    report(diagnostics, span, "this struct");
    true
}

/// Reports a function whose signature nests too deep; the answer is whether it did.
pub(super) fn report_deep_function(diagnostics: &mut Diagnostics, head: TokenStream) -> bool {
    let Some(span) = too_deep(head, DEEPEST + 1) else { return false };
    report(diagnostics, span, "this function");
    true
}

/// The arguments of `#[contract(…)]`; none when they nest too deep, which is reported.
pub(crate) fn shallow_arguments(diagnostics: &mut Diagnostics, arguments: TokenStream) -> TokenStream {
    match too_deep(arguments.clone(), DEEPEST) {
        None => arguments,
        Some(span) => {
            report(diagnostics, span, "this argument of `#[contract]`");
            TokenStream::new()
        }
    }
}

fn report(diagnostics: &mut Diagnostics, span: Span, what: &str) {
    diagnostics
        .error(&code::NOT_A_BLOCK, span, format!("{what} cannot be read: it nests more than {DEEPEST} levels deep"))
        .help("give what is nested a name, with a `type` or a `const` outside of the block, and write that name here");
}

/// Where tokens become deeper than `deepest`, if they do.
pub(super) fn too_deep(tokens: TokenStream, deepest: usize) -> Option<Span> {
    let mut levels = vec![Level::new(tokens, 0)];
    while let Some(level) = levels.last_mut() {
        let Some(tree) = level.trees.next() else {
            levels.pop();
            continue;
        };
        level.step(&tree);
        let depth = level.depth();
        if depth > deepest || level.length > LONGEST {
            return Some(tree.span());
        }
        if let TokenTree::Group(group) = tree {
            if level.last == Last::Operand {
                level.prefixes = 0; // they are before the bracket, and counted in `depth`
            }
            levels.push(Level::new(group.stream(), depth + 1));
        }
    }
    None
}

/// What was read so far of the tokens between two brackets.
struct Level {
    trees: token_stream::IntoIter,
    /// How deep the brackets are.
    outside: usize,
    /// Generic arguments that are open.
    angles: usize,
    /// `->`, `=`, `else`, closures: what follows them is inside of them, to the next comma.
    following: usize,
    /// Operators and keywords before the next operand.
    prefixes: usize,
    /// Tokens since the last comma.
    length: usize,
    last: Last,
}

/// The token before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Last {
    /// A name or a closing bracket: an operator after it stands between two operands.
    Operand,
    /// A literal, likewise.
    Number,
    /// The first sign of an operator between two operands, which may have a second one.
    Between(char),
    /// This sign, and another one right after it.
    Joint(char),
    Hash,
    Quote,
    Other,
}

impl Level {
    fn new(tokens: TokenStream, outside: usize) -> Self {
        let trees = tokens.into_iter();
        Self { trees, outside, angles: 0, following: 0, prefixes: 0, length: 0, last: Last::Other }
    }

    fn depth(&self) -> usize {
        self.outside + self.angles + self.following + self.prefixes
    }

    fn step(&mut self, tree: &TokenTree) {
        self.length += 1;
        match tree {
            TokenTree::Group(group) if self.last == Last::Hash && group.delimiter() == Delimiter::Bracket => {
                self.length = self.length.saturating_sub(2);
                self.last = Last::Other;
            }
            TokenTree::Group(_) => self.last = Last::Operand,
            TokenTree::Literal(_) => {
                self.prefixes = 0;
                self.last = Last::Number;
            }
            TokenTree::Ident(ident) => self.step_ident(ident),
            TokenTree::Punct(punct) => self.step_punct(punct),
        }
    }

    fn step_ident(&mut self, ident: &Ident) {
        if self.last == Last::Quote {
            self.last = Last::Other; // a lifetime
            return;
        }
        self.last = match ident.to_string().as_str() {
            "else" => {
                self.following += 1;
                Last::Other
            }
            "const" | "mut" => Last::Other, // of a pointer, which counts
            // Keywords that stand before what they speak of.
            "as" | "async" | "await" | "become" | "box" | "break" | "do" | "dyn" | "extern" | "fn" | "for" | "if"
            | "impl" | "in" | "let" | "loop" | "match" | "move" | "ref" | "return" | "static" | "try" | "unsafe"
            | "use" | "where" | "while" | "yield" => {
                self.prefixes += 1;
                Last::Other
            }
            _ => {
                self.prefixes = 0;
                Last::Operand
            }
        };
    }

    fn step_punct(&mut self, punct: &Punct) {
        let sign = punct.as_char();
        let is_joint = punct.spacing() == Spacing::Joint;
        let mut between = false;
        match sign {
            ',' | ';' => (self.angles, self.following, self.prefixes, self.length) = (0, 0, 0, 0),
            '\'' => {
                self.last = Last::Quote;
                return;
            }
            '#' => {
                self.last = Last::Hash;
                return;
            }
            '.' | ':' | '?' | '@' | '$' | '~' => {}
            // A number is shifted; of anything else it may be the first of its generic arguments.
            '<' if self.last == Last::Number => between = is_joint,
            '<' if self.last == Last::Between('<') => {}
            '<' => self.angles += 1,
            '>' => match self.last {
                Last::Between('-') | Last::Joint('-') => self.following += 1,
                Last::Joint('=') => {}
                _ => {
                    self.angles = self.angles.saturating_sub(1);
                    self.last = Last::Operand;
                    return;
                }
            },
            '=' if is_joint || !matches!(self.last, Last::Operand | Last::Number | Last::Other) => {} // of `==` and the like
            '=' => self.following += 1,
            _ if matches!(self.last, Last::Operand | Last::Number) => between = is_joint,
            _ if self.last == Last::Between(sign) => {} // `||`, `&&`
            '|' => self.following += 1,
            _ => self.prefixes += 1,
        }
        self.last = match (between, is_joint) {
            (true, _) => Last::Between(sign),
            (false, true) => Last::Joint(sign),
            (false, false) => Last::Other,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::{DEEPEST, too_deep};

    fn is_refused(text: &str) -> bool {
        too_deep(text.parse().expect("it is made of tokens"), DEEPEST).is_some()
    }

    #[test]
    fn what_people_write_is_shallow() {
        for text in [
            "pub fn f<'a>(#[buffer(len = *n, written = *n)] x: *mut *mut c_char, y: Option<&'a mut X<'a>>) -> *const c_int;",
            "fn f(#[fixed(A | B | C | D | E | F | G | H | I | J | K | L | M | N | O | P | Q | R | S | T | U | V)] x: c_int);",
            "fn f(#[fixed(1 << 1 | 1 << 2 | 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8 | 1 << 9 | 1 << 10)] x: c_int);",
            "fn f(#[fixed(a == 1 && b == 2 && c >= 3 || d <= -4 || e != 5 && f == 6 || !g && h == 8)] x: c_int);",
            "fn f(#[fixed(-(1) | -(2) | -(3) | -(4) | -(5) | -(6) | -(7) | -(8) | -(9) | -(10) | -(11) | -(12) | -(13) | -(14) | -(15) | -(16) | -(17) | -(18) | -(19) | -(20) | -(21) | -(22) | -(23) | -(24) | -(25))] x: c_int);",
            "fn f(callback: Option<unsafe extern \"C\" fn(*mut c_void, *const *const c_char) -> *mut c_void>) -> c_int;",
        ] {
            assert!(!is_refused(text), "{text}");
        }
    }

    #[test]
    fn every_way_to_nest_counts() {
        for (open, inner, close) in [
            ("(", "1", ")"),
            ("*const ", "u8", ""),
            ("*mut *const ", "u8", ""),
            ("&", "u8", ""),
            ("&'a mut ", "u8", ""),
            ("- ", "1", ""),
            ("!", "1", ""),
            ("*", "x", ""),
            ("Option<", "u8", ">"),
            ("a::<", "u8", ">()"),
            ("<", "u8", " as A>::B"),
            ("V<<", "u8", " as A>::B>"),
            ("fn() -> ", "u8", ""),
            ("impl Fn() -> ", "u8", ""),
            ("[", "u8", "; 2]"),
            ("|| ", "1", ""),
            ("|a| ", "1", ""),
            ("move |a| ", "1", ""),
            ("a = ", "1", ""),
            ("a += ", "1", ""),
            ("return ", "1", ""),
            ("if a { 1 } else ", "1", ""),
            ("1 - -", "1", ""),
        ] {
            let text = format!("{}{inner}{}", open.repeat(1_200), close.repeat(1_200));
            assert!(is_refused(&text), "{open}…{close}");
        }
    }

    #[test]
    fn documentation_may_be_long() {
        assert!(!is_refused(&format!("{} fn f();", "#[doc = \"line\"] ".repeat(10_000))));
    }
}
