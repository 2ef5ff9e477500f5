//! Whatever is written in a block, the model answers with a contract or with diagnostics: it never panics.
//!
//! Tokens of real blocks are dropped, doubled and exchanged in a fixed pseudo-random order; blocks are large, and deep.
//! What takes time or stack in proportion to a square fails here by not coming to an end.

use std::fs;
use std::path::Path;

use contract_model::{Analysis, docs};
use proc_macro2::{Group, TokenStream, TokenTree};

/// A small generator, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }
}

fn count(tokens: &TokenStream) -> usize {
    tokens
        .clone()
        .into_iter()
        .map(|tree| match tree {
            TokenTree::Group(group) => 1 + count(&group.stream()),
            _ => 1,
        })
        .sum()
}

/// Changes the token at position `at`, counted through groups.
fn mutate(tokens: TokenStream, at: &mut usize, kind: usize, other: &TokenTree) -> TokenStream {
    let mut changed = Vec::new();
    for tree in tokens {
        let here = *at == 0;
        *at = at.wrapping_sub(1);
        if here {
            match kind {
                0 => continue,
                1 => changed.push(tree.clone()),
                2 => {
                    changed.push(other.clone());
                    continue;
                }
                _ => changed.push(other.clone()),
            }
        }
        changed.push(match tree {
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), mutate(group.stream(), at, kind, other));
                inner.set_span(group.span());
                TokenTree::Group(inner)
            }
            other => other,
        });
    }
    changed.into_iter().collect()
}

fn leaves(tokens: TokenStream, all: &mut Vec<TokenTree>) {
    for tree in tokens {
        if let TokenTree::Group(group) = &tree {
            leaves(group.stream(), all);
        }
        all.push(tree);
    }
}

/// Takes `#[contract(arguments)]` off an item, as the compiler does.
fn split(tokens: TokenStream) -> (TokenStream, TokenStream) {
    let mut trees: Vec<TokenTree> = tokens.into_iter().collect();
    let contract = |tree: &TokenTree| match tree {
        TokenTree::Group(group) => {
            let mut inner = group.stream().into_iter();
            let is_contract = matches!(inner.next(), Some(TokenTree::Ident(name)) if name == "contract");
            is_contract.then(|| match inner.next() {
                Some(TokenTree::Group(arguments)) => arguments.stream(),
                _ => TokenStream::new(),
            })
        }
        _ => None,
    };
    let found = trees.iter().enumerate().skip(1).find_map(|(at, tree)| Some((at, contract(tree)?)));
    let Some((at, arguments)) = found else { return (TokenStream::new(), trees.into_iter().collect()) };
    trees.drain(at - 1..=at);
    (arguments, trees.into_iter().collect())
}

#[test]
fn no_mutation_of_a_block_makes_the_model_panic() {
    let mut dice = Dice(41);
    for text in [
        include_str!("robustness/sqlite.seed"),
        include_str!("robustness/mixed.seed"),
        include_str!("robustness/names.seed"),
        include_str!("robustness/struct.seed"),
        include_str!("robustness/export.seed"),
    ] {
        let tokens: TokenStream = text.parse().expect("the seed is Rust");
        let (arguments, item) = split(tokens.clone());
        let analysis = contract_model::analyze(arguments, item);
        let reports: Vec<String> =
            analysis.diagnostics.iter().map(contract_model::Diagnostic::to_compile_error_text).collect();
        assert!(reports.is_empty(), "the seed is a valid contract: {reports:#?}");
        let mut words = Vec::new();
        leaves(tokens.clone(), &mut words);
        let total = count(&tokens);
        for _ in 0..1_500 {
            let mut changed = tokens.clone();
            for _ in 0..=dice.below(3) {
                let mut at = dice.below(total);
                let word = words[dice.below(words.len())].clone();
                changed = mutate(changed, &mut at, dice.below(4), &word);
            }
            let (arguments, item) = split(changed);
            let analysis = contract_model::analyze(arguments, item);
            let accepted = analysis.is_accepted();
            assert_eq!(
                accepted,
                analysis.diagnostics.is_empty(),
                "a block is accepted exactly if nothing was reported"
            );
        }
    }
}

#[test]
fn seeds_of_the_fuzz_targets_are_answered() {
    let mut accepted = 0;
    for target in ["analyze", "expand"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds").join(target);
        for seed in fs::read_dir(folder).expect("the seeds are there") {
            let path = seed.expect("listed").path();
            let text = fs::read_to_string(&path).expect("a seed can be read");
            let (arguments, item) = split(text.parse().expect("a seed is made of tokens"));
            let analysis = contract_model::analyze(arguments, item);
            let is_accepted = analysis.is_accepted();
            assert_eq!(is_accepted, analysis.diagnostics.is_empty(), "{}", path.display());
            assert!(is_accepted || target == "analyze", "{} is refused", path.display());
            accepted += usize::from(is_accepted);
        }
    }
    assert!(accepted > 100, "expansions start from blocks that are accepted");
}

/// As many items as the largest libraries have.
const MANY: usize = 5_000;

const OWNED: &str = "#[owned_by_c(free = x_free)] type X; fn x_free(x: *mut X);";

/// One item for each number.
fn each(item: impl Fn(usize) -> String) -> String {
    (0..MANY).map(item).collect()
}

/// Analyzes the items as a block, and words the contract or the problems.
fn read(items: &str) -> Analysis {
    let item = format!("unsafe extern \"C\" {{ {items} }}").parse().expect("the items are made of tokens");
    let analysis = contract_model::analyze(TokenStream::new(), item);
    for diagnostic in analysis.diagnostics.iter() {
        assert!(!diagnostic.to_compile_error_text().is_empty(), "a message says something");
    }
    if let Some(Ok(contract)) = &analysis.contract {
        for id in contract.type_ids() {
            docs::type_section(contract, id);
        }
        for id in contract.function_ids() {
            docs::function_section(contract, id);
        }
        for release in &contract.releases {
            docs::release_section(contract, release);
        }
    }
    analysis
}

fn read_accepted(items: &str) {
    let reports: Vec<String> =
        read(items).diagnostics.iter().map(contract_model::Diagnostic::to_compile_error_text).take(3).collect();
    assert!(reports.is_empty(), "{reports:#?}");
}

#[test]
fn thousands_of_functions_are_read() {
    let functions = each(|i| format!("#[fails(nonzero)] fn f{i}(x: &mut X, #[cstr] text: *const c_char) -> c_int;"));
    read_accepted(&format!("{OWNED} {functions}"));
}

#[test]
fn thousands_of_types_are_read() {
    read_accepted(&each(|i| {
        format!(
            "#[owned_by_c(free = f{i})] type T{i}; fn f{i}(t: *mut T{i}); #[returns(owned)] fn n{i}() -> *mut T{i};"
        )
    }));
}

#[test]
fn thousands_of_types_that_depend_on_each_other_are_read() {
    let items = each(|i| {
        let next = i + 1;
        format!(
            "#[thread(send, sync)] type T{next}<'p>; \
             #[returns(borrowed(from = p))] fn get{i}<'p>(p: &'p T{i}<'p>) -> *const T{next}<'p>;"
        )
    });
    read_accepted(&format!("#[thread(send, sync)] type T0<'p>; {items}"));
}

#[test]
fn thousands_of_declarations_of_one_symbol_are_read() {
    let functions = each(|i| format!("#[link_name = \"f\"] fn f{i}(x: &mut X);"));
    read_accepted(&format!("{OWNED} {functions}"));
}

#[test]
fn thousands_of_alternatives_are_read() {
    read_accepted(&format!("{OWNED} {}", each(|i| format!("#[cfg(a{i})] fn f(x: &mut X);"))));
}

#[test]
fn thousands_of_untils_are_read() {
    let lenders = each(|i| {
        format!("#[returns(cstr, borrowed(from = x, until = [step, x_free]))] fn f{i}(x: &X) -> *const c_char;")
    });
    read_accepted(&format!("{OWNED} fn step(x: &mut X); {lenders}"));
}

#[test]
fn thousands_of_untils_of_one_function_are_read() {
    let names: Vec<String> = (0..MANY).map(|i| format!("f{i}")).collect();
    let functions = each(|i| format!("fn f{i}(x: &mut X);"));
    let names = names.join(", ");
    read_accepted(&format!(
        "{OWNED} {functions} #[returns(cstr, borrowed(from = x, until = [{names}]))] fn g(x: &X) -> *const c_char;"
    ));
}

#[test]
fn thousands_of_untils_of_one_symbol_are_read() {
    read_accepted(&format!(
        "{OWNED} {}",
        each(|i| format!(
            "#[link_name = \"step\"] fn s{i}(x: &mut X); \
             #[returns(cstr, borrowed(from = x, until = [s{i}]))] fn f{i}(x: &X) -> *const c_char;"
        ))
    ));
}

#[test]
fn thousands_of_memory_functions_are_read() {
    read_accepted(&each(|i| {
        format!("fn free{i}(memory: *mut c_void); #[owned_by_c(free = free{i})] fn f{i}() -> *mut c_char;")
    }));
}

#[test]
fn thousands_of_mistakes_are_reported() {
    let items = each(|i| format!("#[owned_by_c(free = tfree{i})] type Tee{i}; fn library_function{i}(t: &Tee{i});"));
    assert_eq!(read(&items).diagnostics.len(), MANY);
    assert_eq!(read(&each(|i| format!("fn f{i}(p: *mut Other{i});"))).diagnostics.len(), MANY);
}

#[test]
fn thousands_of_values_are_read() {
    let (failures, ends): (Vec<String>, Vec<String>) = (0..MANY).map(|i| (format!("{i}"), format!("END_{i}"))).unzip();
    let (failures, ends) = (failures.join(", "), ends.join(", "));
    read_accepted(&format!("type X; #[fails(is({failures}))] #[end(is({ends}))] fn f(x: &X) -> c_int;"));
}

#[test]
fn hundreds_of_borrowed_results_of_one_function_are_read() {
    let parameters: Vec<String> =
        (0..200).map(|i| format!("x{i}: &X, #[out(cstr, borrowed(from = x{i}))] p{i}: *mut *const c_char")).collect();
    read_accepted(&format!("{OWNED} fn f({});", parameters.join(", ")));
}

#[test]
fn a_line_of_a_mebibyte_is_read() {
    let long = "x".repeat(1 << 20);
    read_accepted(&format!("safe fn f(#[fixed(\"{long}\")] text: usize);"));
    read_accepted(&format!("#[doc = \"{long}\"] safe fn f();"));
    read_accepted(&format!("{OWNED} fn {long}(x: &X);"));
    assert_eq!(read(&format!("#[{long}] safe fn f();")).diagnostics.len(), 1);
    assert_eq!(read(&format!("#[owned_by_c(free = {long})] type X; fn {long}x(x: &X);")).diagnostics.len(), 1);
}

/// What stands before and behind something that nests.
type Nesting = (&'static str, &'static str, &'static str);

/// Ways to nest, each with the place where it can stand.
const NESTINGS: &[(&str, Nesting, &str)] = &[
    ("safe fn f(x: ", ("(", "c_int", ")"), ");"),
    ("safe fn f(x: ", ("(", "c_int", ",)"), ");"),
    ("safe fn f(x: ", ("[", "c_int", "; 2]"), ");"),
    ("safe fn f(x: ", ("*const ", "c_int", ""), ");"),
    ("safe fn f(x: ", ("&", "c_int", ""), ");"),
    ("safe fn f(x: ", ("Option<", "c_int", ">"), ");"),
    ("safe fn f(x: ", ("<", "c_int", " as A>::B"), ");"),
    ("safe fn f(x: ", ("fn(", "c_int", ")"), ");"),
    ("safe fn f(x: ", ("fn() -> ", "c_int", ""), ");"),
    ("safe fn f(x: ", ("impl Fn() -> ", "c_int", ""), ");"),
    ("safe fn f(x: m!", ("(", "c_int", ")"), ");"),
    ("safe fn f(", ("(", "x", ",)"), ": c_int);"),
    ("safe fn f(", ("&", "x", ""), ": c_int);"),
    ("safe fn f<T: ", ("A<", "u8", ">"), ">();"),
    ("safe fn f() {", ("{", "1", "}"), "}"),
    ("safe fn f(#[fixed(", ("(", "1", ")"), ")] x: c_int);"),
    ("safe fn f(#[fixed(", ("{", "1", "}"), ")] x: c_int);"),
    ("safe fn f(#[fixed(", ("- ", "1", ""), ")] x: c_int);"),
    ("safe fn f(#[fixed(", ("|a| ", "1", ""), ")] x: c_int);"),
    ("safe fn f(#[fixed(", ("a = ", "1", ""), ")] x: c_int);"),
    ("safe fn f(#[fixed(", ("return ", "1", ""), ")] x: c_int);"),
    ("safe fn f(#[fixed(", ("if a { 1 } else ", "{ 1 }", ""), ")] x: c_int);"),
    ("safe fn f(#[fixed(", ("a::<", "u8", ">()"), ")] x: c_int);"),
    ("safe fn f(#[fixed(", ("1 + ", "1", ""), ")] x: c_int);"),
    ("safe fn f(#[fixed(1", (".a()", "", ""), ")] x: c_int);"),
    ("safe fn f(#[fixed(1", ("?", "", ""), ")] x: c_int);"),
    ("safe fn f(#[fixed(1", (" as u8", "", ""), ")] x: c_int);"),
    ("#[returns(", ("(", "owned", ")"), ")] safe fn f() -> c_int;"),
    ("#[fails(nonzero, detail = ", ("f(", "return", ")"), ")] safe fn f() -> c_int;"),
    ("#[doc = ", ("(", "1", ")"), "] safe fn f();"),
    ("pub(in ", ("a::", "a", ""), ") safe fn f();"),
    ("type X = ", ("a<", "u8", ">"), ";"),
    ("static X: ", ("(", "u8", ")"), ";"),
];

fn nest((before, (open, inner, close), behind): (&str, Nesting, &str), depth: usize) -> String {
    format!("{before}{}{inner}{}{behind}", open.repeat(depth), close.repeat(depth))
}

#[test]
fn what_nests_too_deep_is_refused() {
    for &nesting in NESTINGS {
        let items = nest(nesting, 10_000);
        let analysis = read(&format!("{items} type Other; fn other(x: &Other);"));
        let reports: Vec<&str> = analysis.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
        assert!(matches!(reports.as_slice(), [only] if only.contains("nests more than")), "{nesting:?}: {reports:#?}");
        let Some(Err(contract)) = &analysis.contract else { panic!("{nesting:?}: the other items are read") };
        assert_eq!(contract.functions.len(), 1, "{nesting:?}");
    }
}

#[test]
fn what_nests_less_deep_is_read_to_its_end() {
    for &nesting in NESTINGS {
        for depth in [10, 15, 20, 25] {
            read(&nest(nesting, depth));
        }
    }
}

#[test]
fn nesting_around_the_items_is_refused_too() {
    let deep = |open: &str, close: &str| format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
    let block = "unsafe extern \"C\" { safe fn f(); }";
    for (arguments, item) in [
        (format!("error = {}", deep("a<", ">")), block.to_owned()),
        (format!("strip = [{}]", deep("(", ")")), block.to_owned()),
        (String::new(), format!("#[doc = {}] {block}", deep("(", ")"))),
        (String::new(), format!("#[link(a = {})] {block}", deep("[", "]"))),
        (String::new(), format!("fn f() {{ {} }}", deep("{", "}"))),
        (String::new(), format!("fn f({}) {{}}", deep("(", ")"))),
        (String::new(), deep("{", "}")),
        (String::new(), deep("(", ")")),
    ] {
        let arguments = arguments.parse().expect("the arguments are made of tokens");
        let item = item.parse().expect("the item is made of tokens");
        let analysis = contract_model::analyze(arguments, item);
        assert_eq!(analysis.diagnostics.len(), 1, "{:#?}", analysis.diagnostics);
    }
}
