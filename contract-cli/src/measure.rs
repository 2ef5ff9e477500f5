//! Numbers that the C compiler knows: sizes, alignments, offsets, constants. Nothing is linked or run: it writes them
//! into assembly text.

use std::fmt::Write;

use crate::compiler::Compiler;
use crate::failure::Failure;

/// A program that says numbers.
pub(crate) struct Measure {
    prologue: String,
    questions: Vec<String>,
}

impl Measure {
    /// A program that begins with these lines.
    pub(crate) fn new(prologue: String) -> Self {
        Self { prologue, questions: Vec::new() }
    }

    /// Asks for the value of an expression; the values come in this order.
    pub(crate) fn ask(&mut self, expression: String) {
        self.questions.push(expression);
    }

    /// Has the compiler say all values; `None` for what is no constant number, or does not compile.
    pub(crate) fn values(self, compiler: &Compiler) -> Result<Vec<Option<i128>>, Failure> {
        let mut values = vec![None; self.questions.len()];
        if self.questions.is_empty() {
            return Ok(values);
        }
        let before = self.prologue.lines().count();
        let mut is_known = vec![true; self.questions.len()];
        let mut program = self.prologue.clone();
        for (number, question) in self.questions.iter().enumerate() {
            // A pointer, a text or a fraction has no `|`.
            let _ = writeln!(program, "enum {{ __contract_{number} = (({question}) | 0) == 0 }};"); // to a `String`
        }
        for complaint in compiler.complaints(&program)? {
            match complaint.line.checked_sub(before + 1).and_then(|question| is_known.get_mut(question)) {
                Some(known) => *known = false,
                None => return Err(Failure::new("the header does not compile").note(complaint.text)),
            }
        }
        let mut program = self.prologue;
        program.push_str("void __contract_values(void) {\n");
        for (number, question) in
            self.questions.iter().enumerate().filter(|(number, _)| is_known.get(*number) == Some(&true))
        {
            let _ = writeln!(
                program,
                "__asm__ volatile(\"\\n.ascii \\\"->{number} %0 %1\\\"\" : : \"i\"((long long)({question})), \"i\"(({question}) < 0));"
            );
        }
        program.push_str("}\n");
        for line in compiler.assembly(&program)?.lines() {
            let Some((_, said)) = line.split_once("->") else { continue };
            let mut words = said.trim_end_matches('"').split(' ');
            // Before a constant, an assembler may want `$` or `#`.
            let mut next = || words.next()?.trim_start_matches(['$', '#']).parse::<i128>().ok();
            let (Some(number), Some(value), Some(is_negative)) = (next(), next(), next()) else { continue };
            let value = if value < 0 && is_negative == 0 { value + (1 << 64) } else { value };
            if let Some(place) = usize::try_from(number).ok().and_then(|number| values.get_mut(number)) {
                *place = Some(value);
            }
        }
        Ok(values)
    }
}
