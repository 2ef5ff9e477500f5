//! The program that the C compiler judges: one question a line, and the line is right if the answer is yes.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::compiler::Compiler;
use crate::failure::Failure;
use crate::header::Header;

/// What the compiler says to a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// The question itself does not compile.
    Unclear(String),
}

/// A program under way.
pub(crate) struct Probe {
    prologue: String,
    questions: Vec<String>,
}

impl Probe {
    /// A program over some headers. Macros of these names hide functions, and are taken away.
    pub(crate) fn new<'n>(header: &Header, hidden: impl Iterator<Item = &'n str>) -> Self {
        let mut prologue = Header::prologue(&header.includes);
        let hidden: BTreeSet<&str> = hidden.filter(|name| header.macros.contains_key(*name)).collect();
        for name in hidden {
            let _ = writeln!(prologue, "#undef {name}"); // to a `String`
        }
        Self { prologue, questions: Vec::new() }
    }

    /// Asks whether a type of the header is one of these; the answers come in this order.
    pub(crate) fn ask(&mut self, theirs: &str, ours: &[String]) {
        let ways: Vec<String> =
            ours.iter().map(|ours| format!("__builtin_types_compatible_p({theirs}, {ours})")).collect();
        self.questions.push(format!("_Static_assert({}, \"\");", ways.join(" || ")));
    }

    /// Has the compiler answer all questions.
    pub(crate) fn answers(self, compiler: &Compiler) -> Result<Vec<Answer>, Failure> {
        if self.questions.is_empty() {
            return Ok(Vec::new());
        }
        let before = self.prologue.lines().count();
        let mut answers = vec![Answer::Yes; self.questions.len()];
        let program = format!("{}{}\n", self.prologue, self.questions.join("\n"));
        for complaint in compiler.complaints(&program)? {
            let answer = complaint.line.checked_sub(before + 1).and_then(|question| answers.get_mut(question));
            let Some(answer) = answer else {
                return Err(
                    Failure::new(format!("`{}` does not compile", header_of(&self.prologue))).note(complaint.text)
                );
            };
            *answer = if complaint.text.contains("assert") { Answer::No } else { Answer::Unclear(complaint.text) };
        }
        Ok(answers)
    }
}

fn header_of(prologue: &str) -> &str {
    prologue.lines().next().and_then(|line| line.strip_prefix("#include ")).unwrap_or("the header")
}
