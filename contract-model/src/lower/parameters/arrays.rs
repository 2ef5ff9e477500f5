//! Pointers behind a pointer: `buffer(each = …)`, an array of them, and `buffer(cursor)`, one that C moves on.

use proc_macro2::{Span, TokenStream, TokenTree};

use super::Subject;
use super::consumed::pointers_shape;
use crate::diagnostics::{Diagnostics, code};
use crate::ir::{
    Access, Consumed, Cursor, Each, ForeignUse, Hold, Items, Length, LengthSource, ParameterId, Pointers, Role, Shape,
};
use crate::lower::buffers::{buffer_element, lower_unit, report_not_together};
use crate::lower::c_types::report_not_plain;
use crate::lower::mentions::As;
use crate::lower::transfers::resolve_free;
use crate::lower::types::CType;
use crate::lower::values::{access_of, is_byte};
use crate::syntax::{Argument, Keys, Written};

impl Subject<'_> {
    /// `#[buffer(…)]`: elements, an array of pointers, or a pointer to elements that C moves on.
    pub(super) fn lower_elements(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        // The words are read again, and reported, where each kind is lowered.
        let written = Keys::read(&mut Diagnostics::new(), "buffer", clause.tokens(), super::buffer::WORDS);
        if let Some(each) = written.get("each") {
            self.report_beside(diagnostics, each, &["retained", "handed"], "the array is made for the call");
            return self.lower_pointers(diagnostics, clause);
        }
        if let Some(cursor) = written.get("cursor") {
            let why = "what C moves on is for the call";
            self.report_beside(diagnostics, cursor, &["retained", "handed", "nullable"], why);
            return self.lower_cursor(diagnostics, clause);
        }
        self.lower_buffer(diagnostics, clause).map(Role::Buffer)
    }

    /// A clause that does not go with the word of a buffer.
    fn report_beside(&self, diagnostics: &mut Diagnostics, word: &Argument, clauses: &[&str], why: &str) {
        for clause in clauses.iter().filter_map(|clause| self.clause(clause)) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    clause.span,
                    format!("{} is `#[{}]` and a buffer with `{}`: {why}", self.text, clause.clause.name, word.key),
                )
                .help(format!(
                    "remove `#[{}]`, or make the function an `unsafe fn` and this `#[unchecked]`",
                    clause.clause.name
                ));
        }
    }

    fn lower_pointers(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let keys = Keys::read(diagnostics, "buffer", clause.tokens(), super::buffer::WORDS);
        let each = keys.get("each")?;
        let CType::Pointer { mutable: is_written, to } = self.ctype else {
            return self.report_no_array(diagnostics, clause.span);
        };
        let CType::Pointer { mutable, to } = &**to else { return self.report_no_array(diagnostics, each.span) };
        self.report_other_words(diagnostics, &keys, "each", &["each", "len", "empty"])?;
        if self.borrowed_access(diagnostics) == Some(Access::Exclusive) {
            self.wrong_type(
                diagnostics,
                "borrowed",
                clause.span,
                "say it of what the pointers point to: `each = borrowed(…)`",
            );
            return None;
        }
        if let (true, CType::Foreign(ty)) = (says_owned(each), &**to) {
            return self.lower_given(diagnostics, clause, &keys, each, (*mutable, ty));
        }
        let (each, access) = self.lower_each(diagnostics, each, *mutable, to)?;
        let length = match keys.get("len") {
            Some(len) => self.lower_buffer_length(diagnostics, clause, len)?,
            None if keys.incomplete => return None,
            None => return self.report_no_length(diagnostics, clause.span),
        };
        if let Length::Parameter(id) = length
            && self.is_left_changed(diagnostics, clause, id)
        {
            return None;
        }
        let empty = self.lower_empty(diagnostics, &keys)?;
        Some(Role::Pointers(Pointers {
            each,
            access,
            length,
            empty,
            nullable: self.has("nullable"),
            is_written: *is_written,
        }))
    }

    /// `each = owned`: C takes each object of an array, and the array is made for the call.
    fn lower_given(
        &self,
        diagnostics: &mut Diagnostics,
        clause: &Written,
        keys: &Keys,
        each: &Argument,
        (mutable, ty): (bool, &ForeignUse),
    ) -> Option<Role> {
        if !mutable {
            diagnostics
                .error(
                    &code::CLAUSE_TYPE,
                    each.span,
                    format!("the elements of {} are `*const`, and C is to own them", self.text),
                )
                .note("whoever owns an object frees it, which is no `const` use")
                .help("write `*const *mut X` or `*mut *mut X` as C does, or `each = borrowed` if C only looks at them");
            return None;
        }
        let trees: Vec<TokenTree> = each.value.clone().unwrap_or_default().into_iter().collect();
        let words = match trees.as_slice() {
            [_, TokenTree::Group(group)] => group.stream(),
            _ => TokenStream::new(),
        };
        let words = Keys::read(diagnostics, "owned", words, &["free", "on"]);
        if words.incomplete {
            return None;
        }
        let on = self.lower_on(diagnostics, &words)?;
        let free = match words.get("free") {
            None => None,
            Some(key) => Some(resolve_free(diagnostics, self.context.names, key)?),
        };
        let length = match keys.get("len") {
            Some(len) => self.lower_buffer_length(diagnostics, clause, len)?,
            None if keys.incomplete => return None,
            None => return self.report_no_length(diagnostics, clause.span),
        };
        let length = match length {
            Length::Parameter(id) if !self.is_left_changed(diagnostics, clause, id) => LengthSource::Parameter(id),
            Length::Parameter(_) => return None,
            Length::Nul => LengthSource::Nul,
            _ => return self.report_no_length(diagnostics, clause.span),
        };
        let empty = self.lower_empty(diagnostics, keys)?;
        let items = Items::Objects(ty.clone(), Hold::Own(free));
        let shape = Shape::Buffer(pointers_shape(length, items)?);
        let nullable = self.has("nullable");
        Some(Role::Consumed(Consumed { shape, free: None, on, nullable, indirect: false, empty, span: each.span }))
    }

    /// Reports a length that C changes; the answer is whether it did.
    fn is_left_changed(&self, diagnostics: &mut Diagnostics, clause: &Written, id: ParameterId) -> bool {
        let changed = self.context.mentions.length(id).is_some_and(|mention| mention.role != As::Length);
        if changed {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("the length of {} is changed by C, and nothing reads it afterwards", self.text),
                )
                .help("write `len = n`, with the number itself as a parameter");
        }
        changed
    }

    /// What each pointer of an array points to.
    fn lower_each(
        &self,
        diagnostics: &mut Diagnostics,
        each: &Argument,
        mutable: bool,
        to: &CType,
    ) -> Option<(Each, Access)> {
        let trees: Vec<TokenTree> = each.value.clone().unwrap_or_default().into_iter().collect();
        let word = match trees.first() {
            Some(TokenTree::Ident(word)) => word.to_string(),
            _ => String::new(),
        };
        let inside = match trees.get(1) {
            Some(TokenTree::Group(group)) => group.stream().to_string(),
            _ => String::new(),
        };
        match (word.as_str(), inside.as_str(), to) {
            ("cstr", "", CType::Byte(_)) => Some((Each::Text, Access::Shared)),
            ("cstr", "", CType::Scalar(ty)) if is_byte(ty) => Some((Each::Text, Access::Shared)),
            ("cstr", "", _) => {
                diagnostics
                    .error(&code::CLAUSE_TYPE, each.span, format!("the elements of {} are no texts", self.text))
                    .help("write `*const *const c_char`");
                None
            }
            ("borrowed", "" | "shared", CType::Foreign(ty)) if !mutable || inside == "shared" => {
                Some((Each::Object(ty.clone()), Access::Shared))
            }
            ("borrowed", "" | "exclusive", CType::Foreign(ty)) if mutable => {
                Some((Each::Object(ty.clone()), Access::Exclusive))
            }
            ("borrowed", "exclusive", CType::Foreign(_)) => {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        each.span,
                        format!("the elements of {} are `*const`, and C is to have them exclusively", self.text),
                    )
                    .note("nobody may write through such a pointer")
                    .help("write `each = borrowed`, or `*const *mut X` as the type if C's declaration has that");
                None
            }
            ("borrowed", _, CType::Foreign(_) | CType::Poisoned) | ("cstr" | "owned", _, CType::Poisoned) => None,
            ("borrowed" | "owned", ..) => {
                diagnostics
                    .error(
                        &code::CLAUSE_TYPE,
                        each.span,
                        format!("the elements of {} are no objects of the block", self.text),
                    )
                    .help("declare the C struct as a `type` of the block; `each = cstr` for texts");
                None
            }
            _ => {
                diagnostics
                    .error(
                        &code::MALFORMED_CLAUSE,
                        each.span,
                        format!("`each` of {} is `cstr`, `borrowed` or `owned`", self.text),
                    )
                    .help("write `each = cstr` for texts, `each = borrowed` for objects, `each = owned` for objects that C takes");
                None
            }
        }
    }

    fn lower_cursor(&self, diagnostics: &mut Diagnostics, clause: &Written) -> Option<Role> {
        let keys = Keys::read(diagnostics, "buffer", clause.tokens(), super::buffer::WORDS);
        let CType::Pointer { mutable: true, to } = self.ctype else {
            self.wrong_type(
                diagnostics,
                "buffer",
                clause.span,
                "C moves the pointer on: `cursor` goes on a `*mut *const T`",
            );
            return None;
        };
        let CType::Pointer { mutable, to } = &**to else {
            self.wrong_type(
                diagnostics,
                "buffer",
                clause.span,
                "C moves the pointer on: `cursor` goes on a `*mut *const T`",
            );
            return None;
        };
        self.report_other_words(diagnostics, &keys, "cursor", &["cursor", "len", "unit", "empty"])?;
        let access = self.borrowed_access(diagnostics).unwrap_or(access_of(*mutable));
        if access == Access::Exclusive && !*mutable {
            self.wrong_type(
                diagnostics,
                "borrowed",
                clause.span,
                "`borrowed(exclusive)` needs a `*mut *mut T`: C could not write the elements",
            );
            return None;
        }
        let element = buffer_element(diagnostics, &self.text, to, clause.span)?;
        if access == Access::Exclusive && report_not_plain(diagnostics, &element, &self.text) {
            return None;
        }
        let length = match keys.get("len") {
            Some(len) => self.lower_buffer_length(diagnostics, clause, len)?,
            None if keys.incomplete => return None,
            None => return self.report_no_length(diagnostics, clause.span),
        };
        let Length::Parameter(_) = length else {
            diagnostics
                .error(
                    &code::MALFORMED_CLAUSE,
                    clause.span,
                    format!("{} is moved on by C, which is not told where it ends", self.text),
                )
                .help("name the parameter that takes the length: `len = n`");
            return None;
        };
        let unit = lower_unit(diagnostics, &keys);
        let empty = self.lower_empty(diagnostics, &keys)?;
        Some(Role::Cursor(Cursor { element, access, unit, empty }))
    }

    /// Words that say nothing of such a buffer. `None` after a report.
    fn report_other_words(
        &self,
        diagnostics: &mut Diagnostics,
        keys: &Keys,
        word: &str,
        fitting: &[&str],
    ) -> Option<()> {
        let other = keys.iter().find(|argument| !fitting.iter().any(|word| argument.key == word));
        let Some(other) = other else { return Some(()) };
        report_not_together(diagnostics, &self.text, word, other)
    }

    fn report_no_array<T>(&self, diagnostics: &mut Diagnostics, span: Span) -> Option<T> {
        self.wrong_type(diagnostics, "buffer", span, "`each` speaks of pointers: it goes on a `*const *const T`");
        None
    }
}

/// Whether it is `each = owned`, with more or without.
fn says_owned(each: &Argument) -> bool {
    let first = each.value.clone().and_then(|value| value.into_iter().next());
    matches!(first, Some(TokenTree::Ident(word)) if word == "owned")
}
