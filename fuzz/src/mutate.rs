//! Changes to a block that leave its pieces whole: items, clauses, arguments of clauses, names, lifetimes. What is put in
//! comes from the block itself or from the seeds, which are all accepted.

use std::path::Path;

use proc_macro2::{Delimiter, Group, Ident, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::block::{take_contract, tokens};

/// A small generator of choices: libFuzzer gives its seed, so that every change can be repeated.
pub struct Dice(u64);

impl Dice {
    /// The choices of this seed.
    pub fn new(seed: u32) -> Self {
        Self(u64::from(seed).wrapping_mul(0x9E37_79B9_7F4A_7C15))
    }

    /// A number below `limit`; zero if there is none.
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(self.below(all.len()))
    }
}

/// Names that mean something elsewhere.
const NAMES: &[&str] = &[
    "Option",
    "Result",
    "Owned",
    "core",
    "String",
    "Drop",
    "new",
    "drop",
    "clone",
    "as_ptr",
    "close",
    "r#type",
    "r#fn",
    "__contract_x",
    "c_int",
    "usize",
    "u8",
    "c_void",
    "c_char",
    "x",
    "n",
];

/// The block with a few changes; `None` when the text is no block.
pub fn change(data: &[u8], dice: &mut Dice) -> Option<Vec<u8>> {
    let mut block = Block::read(data)?;
    SEEDS.with(|seeds| {
        for _ in 0..=dice.below(4) {
            block.change(seeds, dice);
        }
    });
    Some(block.print())
}

/// Items of two blocks together.
pub fn cross(one: &[u8], other: &[u8], dice: &mut Dice) -> Option<Vec<u8>> {
    let (mut one, mut other) = (Block::read(one)?, Block::read(other)?);
    one.items.truncate(dice.below(one.items.len() + 1).max(1));
    let skipped = dice.below(other.items.len());
    one.items.extend(other.items.drain(skipped..));
    if dice.below(4) == 0 {
        one.arguments = other.arguments;
    }
    Some(one.print())
}

thread_local! {
    static SEEDS: Vec<Block> = seeds();
}

fn seeds() -> Vec<Block> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds/expand");
    let mut files: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path()).collect();
    files.sort();
    files.iter().filter_map(|file| Block::read(&std::fs::read(file).ok()?)).collect()
}

/// A token, with a lifetime as one.
#[derive(Clone)]
enum Tree {
    Leaf(TokenTree),
    Lifetime(Ident),
    Group(Delimiter, Vec<Tree>),
}

impl Tree {
    fn is(&self, sign: char) -> bool {
        matches!(self, Tree::Leaf(TokenTree::Punct(punct)) if punct.as_char() == sign)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self, Tree::Leaf(TokenTree::Ident(ident)) if ident == word)
    }

    fn is_same_kind(&self, other: &Tree) -> bool {
        match (self, other) {
            (Tree::Leaf(TokenTree::Ident(_)), Tree::Leaf(TokenTree::Ident(_)))
            | (Tree::Leaf(TokenTree::Literal(_)), Tree::Leaf(TokenTree::Literal(_)))
            | (Tree::Lifetime(_), Tree::Lifetime(_)) => true,
            (Tree::Group(one, _), Tree::Group(other, _)) => one == other,
            _ => false,
        }
    }
}

/// `#[contract(arguments)] head { items }`
struct Block {
    arguments: Vec<Tree>,
    head: Vec<Tree>,
    items: Vec<Vec<Tree>>,
}

impl Block {
    fn read(data: &[u8]) -> Option<Self> {
        let (arguments, item) = take_contract(tokens(data)?);
        let mut head = read_trees(item);
        let Some(Tree::Group(Delimiter::Brace, body)) = head.pop() else { return None };
        let mut items = vec![Vec::new()];
        for tree in body {
            let ends = tree.is(';');
            items.last_mut()?.push(tree);
            if ends {
                items.push(Vec::new());
            }
        }
        items.retain(|item| !item.is_empty());
        Some(Self { arguments: read_trees(arguments), head, items })
    }

    fn print(self) -> Vec<u8> {
        let arguments = Tree::Group(Delimiter::Parenthesis, self.arguments);
        let contract = vec![word("contract"), arguments];
        let body: Vec<Tree> = self.items.into_iter().flatten().collect();
        let mut all = vec![punct('#'), Tree::Group(Delimiter::Bracket, contract)];
        all.extend(self.head);
        all.push(Tree::Group(Delimiter::Brace, body));
        print_trees(all).to_string().into_bytes()
    }

    fn change(&mut self, seeds: &[Block], dice: &mut Dice) {
        let at = dice.below(self.items.len());
        match dice.below(16) {
            0 if self.items.len() > 1 => drop(self.items.remove(at)),
            1 => {
                if let Some(item) = dice.pick(seeds).and_then(|seed| dice.pick(&seed.items)) {
                    self.items.insert(at, item.clone());
                }
            }
            2 => {
                if let Some(seed) = dice.pick(seeds) {
                    self.items.extend(seed.items.iter().cloned());
                    if !seed.arguments.is_empty() && !self.arguments.is_empty() {
                        self.arguments.push(punct(','));
                    }
                    self.arguments.extend(seed.arguments.iter().cloned());
                }
            }
            3 => self.declare_again(at, dice),
            4 if !self.items.is_empty() => {
                let other = dice.below(self.items.len());
                self.items.swap(at, other);
            }
            5 => self.rename(dice),
            6 => {
                if let Some(seed) = dice.pick(seeds) {
                    self.arguments = seed.arguments.clone();
                }
            }
            7 | 8 => {
                let mut attributes = Vec::new();
                for item in dice.pick(seeds).iter().flat_map(|seed| &seed.items).chain(&self.items) {
                    find_attributes(item, &mut attributes);
                }
                if let (Some(item), Some(attribute)) = (self.items.get_mut(at), dice.pick(&attributes)) {
                    put_attribute(item, attribute, dice);
                }
            }
            9 | 10 => self.with_list(at, dice, change_pieces),
            11 => self.with_list(at, dice, change_pointer),
            12 => self.with_list(at, dice, drop_attribute),
            _ => {
                let mut words = Vec::new();
                let own = self.items.iter().chain([&self.arguments]);
                for item in
                    dice.pick(seeds).iter().flat_map(|seed| &seed.items).filter(|_| dice.below(2) == 0).chain(own)
                {
                    find_words(item, &mut words);
                }
                self.with_list(at, dice, |list, dice| substitute(list, &words, dice));
            }
        }
    }

    /// Changes one of the lists of tokens of an item, or of the arguments.
    fn with_list(&mut self, at: usize, dice: &mut Dice, change: impl FnOnce(&mut Vec<Tree>, &mut Dice)) {
        let list = match self.items.get_mut(at) {
            Some(item) if dice.below(12) > 0 => item,
            _ => &mut self.arguments,
        };
        let mut chosen = dice.below(count_lists(list));
        if let Some(list) = nth_list(list, &mut chosen) {
            change(list, dice);
        }
    }

    /// The same C function once more, under another name.
    fn declare_again(&mut self, at: usize, dice: &mut Dice) {
        let Some(item) = self.items.get(at) else { return };
        let Some(name_at) = item.iter().position(|tree| tree.is_word("fn")).map(|at| at + 1) else { return };
        let Some(Tree::Leaf(TokenTree::Ident(name))) = item.get(name_at) else { return };
        let symbol = TokenTree::from(proc_macro2::Literal::string(&name.to_string()));
        let mut again = item.clone();
        again[name_at] = word(&format!("again{}", dice.below(4)));
        let link_name = vec![word("link_name"), punct('='), Tree::Leaf(symbol)];
        again.splice(0..0, [punct('#'), Tree::Group(Delimiter::Bracket, link_name)]);
        self.items.push(again);
    }

    /// One name becomes another one everywhere.
    fn rename(&mut self, dice: &mut Dice) {
        let mut words = Vec::new();
        self.items.iter().for_each(|item| find_words(item, &mut words));
        let (Some(Tree::Leaf(TokenTree::Ident(from))), Some(to)) = (dice.pick(&words).cloned(), dice.pick(NAMES))
        else {
            return;
        };
        let to = word(to);
        for item in self.items.iter_mut().chain([&mut self.arguments]) {
            rename_in(item, &from, &to);
        }
    }
}

fn rename_in(list: &mut [Tree], from: &Ident, to: &Tree) {
    for tree in list {
        match tree {
            Tree::Leaf(TokenTree::Ident(ident)) if ident == from => *tree = to.clone(),
            Tree::Group(_, inner) => rename_in(inner, from, to),
            _ => {}
        }
    }
}

fn word(name: &str) -> Tree {
    let ident = match name.strip_prefix("r#") {
        Some(keyword) => Ident::new_raw(keyword, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    };
    Tree::Leaf(ident.into())
}

fn punct(sign: char) -> Tree {
    Tree::Leaf(Punct::new(sign, Spacing::Alone).into())
}

fn read_trees(tokens: TokenStream) -> Vec<Tree> {
    let mut trees = Vec::new();
    let mut is_lifetime = false;
    for token in tokens {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '\'' => is_lifetime = true,
            TokenTree::Ident(ident) if std::mem::take(&mut is_lifetime) => trees.push(Tree::Lifetime(ident)),
            TokenTree::Group(group) => trees.push(Tree::Group(group.delimiter(), read_trees(group.stream()))),
            leaf => trees.push(Tree::Leaf(leaf)),
        }
    }
    trees
}

fn print_trees(trees: Vec<Tree>) -> TokenStream {
    let mut tokens: Vec<TokenTree> = Vec::with_capacity(trees.len());
    for tree in trees {
        match tree {
            Tree::Leaf(leaf) => tokens.push(leaf),
            Tree::Lifetime(ident) => {
                tokens.push(Punct::new('\'', Spacing::Joint).into());
                tokens.push(ident.into());
            }
            Tree::Group(delimiter, inner) => tokens.push(Group::new(delimiter, print_trees(inner)).into()),
        }
    }
    tokens.into_iter().collect()
}

fn count_lists(list: &[Tree]) -> usize {
    let inner = list.iter().map(|tree| if let Tree::Group(_, inner) = tree { count_lists(inner) } else { 0 });
    1 + inner.sum::<usize>()
}

/// The list of this number, counted from the outside.
fn nth_list<'a>(list: &'a mut Vec<Tree>, number: &mut usize) -> Option<&'a mut Vec<Tree>> {
    if *number == 0 {
        return Some(list);
    }
    *number -= 1;
    list.iter_mut().find_map(|tree| match tree {
        Tree::Group(_, inner) => nth_list(inner, number),
        _ => None,
    })
}

fn find_words(list: &[Tree], words: &mut Vec<Tree>) {
    for tree in list {
        match tree {
            Tree::Group(_, inner) => find_words(inner, words),
            Tree::Leaf(TokenTree::Punct(_)) => continue,
            _ => {}
        }
        words.push(tree.clone());
    }
}

/// Every `#[…]`, without its sign.
fn find_attributes(list: &[Tree], attributes: &mut Vec<Tree>) {
    for pair in list.windows(2) {
        if pair[0].is('#') {
            attributes.push(pair[1].clone());
        }
    }
    for tree in list {
        if let Tree::Group(_, inner) = tree {
            find_attributes(inner, attributes);
        }
    }
}

/// Puts an attribute before an item or before one of its parameters, or where another one was.
fn put_attribute(item: &mut Vec<Tree>, attribute: &Tree, dice: &mut Dice) {
    let mut places = vec![0];
    let parameters = item.iter_mut().find_map(|tree| match tree {
        Tree::Group(Delimiter::Parenthesis, inner) => Some(inner),
        _ => None,
    });
    let list = match parameters {
        Some(parameters) if dice.below(2) == 0 => parameters,
        _ => item,
    };
    for (at, tree) in list.iter().enumerate() {
        if tree.is(',') {
            places.push(at + 1);
        } else if tree.is('#') {
            places.push(at);
        }
    }
    let at = dice.pick(&places).copied().unwrap_or(0);
    let replaced = if list.get(at).is_some_and(|tree| tree.is('#')) && dice.below(2) == 0 { 2 } else { 0 };
    list.splice(at..(at + replaced).min(list.len()), [punct('#'), attribute.clone()]);
}

fn drop_attribute(list: &mut Vec<Tree>, dice: &mut Dice) {
    let places: Vec<usize> = (0..list.len().saturating_sub(1)).filter(|&at| list[at].is('#')).collect();
    if let Some(&at) = dice.pick(&places) {
        list.drain(at..at + 2);
    }
}

/// Drops, doubles or exchanges what stands between commas.
fn change_pieces(list: &mut Vec<Tree>, dice: &mut Dice) {
    let mut pieces: Vec<Vec<Tree>> = list.split(|tree| tree.is(',')).map(<[Tree]>::to_vec).collect();
    let (at, other) = (dice.below(pieces.len()), dice.below(pieces.len()));
    match dice.below(3) {
        0 => drop(pieces.remove(at)),
        1 => pieces.insert(other, pieces[at].clone()),
        _ => pieces.swap(at, other),
    }
    let with_commas = pieces.into_iter().map(|mut piece| {
        piece.push(punct(','));
        piece
    });
    let ends_in_sign = list.last().is_some_and(|tree| tree.is(';'));
    *list = with_commas.flatten().collect();
    if ends_in_sign {
        list.pop();
    }
}

/// `*const` for `*mut`, `&mut` for `&`, and back.
fn change_pointer(list: &mut Vec<Tree>, dice: &mut Dice) {
    let places: Vec<usize> = (0..list.len()).filter(|&at| list[at].is('*') || list[at].is('&')).collect();
    let Some(&at) = dice.pick(&places) else { return };
    let mut next = at + 1;
    if matches!(list.get(next), Some(Tree::Lifetime(_))) {
        next += 1;
    }
    let is_mut = list.get(next).is_some_and(|tree| tree.is_word("mut"));
    let is_const = list.get(next).is_some_and(|tree| tree.is_word("const"));
    match (list[at].is('*'), is_mut, dice.below(3)) {
        (true, true, 0 | 1) => list[next] = word("const"),
        (true, false, 0 | 1) if is_const => list[next] = word("mut"),
        (true, _, _) if is_mut || is_const => {
            list.remove(next);
            list[at] = punct('&');
        }
        (false, true, 0 | 1) => drop(list.remove(next)),
        (false, false, 0 | 1) => list.insert(next, word("mut")),
        (false, _, _) if next == at + 1 => {
            list[at] = punct('*');
            if !is_mut {
                list.insert(next, word("const"));
            }
        }
        _ => {}
    }
}

/// A word, a lifetime, a literal or a group in the place of another one.
fn substitute(list: &mut [Tree], words: &[Tree], dice: &mut Dice) {
    let at = dice.below(list.len());
    let Some(place) = list.get_mut(at) else { return };
    let fitting: Vec<&Tree> = words.iter().filter(|word| word.is_same_kind(place)).collect();
    if let Some(&word) = dice.pick(&fitting) {
        *place = word.clone();
    }
}
