//! Whether a `cfg` holds for the target: what rustc says of it.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::process::Command;

use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Lit, Meta, Token};

use crate::failure::Failure;

/// What is known of the target; rustc is asked when the first condition is met.
pub(crate) struct Conditions {
    added: Vec<String>,
    known: OnceCell<HashSet<String>>,
}

/// The names that rustc decides by itself: what it does not list does not hold.
const DECIDED: &[&str] =
    &["unix", "windows", "debug_assertions", "panic", "test", "doc", "doctest", "miri", "proc_macro"];

impl Conditions {
    /// The conditions of this machine, with those that the user adds.
    pub(crate) fn of_this_machine(added: &[String]) -> Self {
        Self { added: added.to_vec(), known: OnceCell::new() }
    }

    fn known(&self) -> Result<&HashSet<String>, Failure> {
        if let Some(known) = self.known.get() {
            return Ok(known);
        }
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let mut command = Command::new(&rustc);
        command.args(["--print", "cfg"]);
        for condition in &self.added {
            command.arg("--cfg").arg(condition);
        }
        let output = command
            .output()
            .map_err(|error| Failure::new(format!("`{}` cannot be run", rustc.display())).note(error.to_string()))?;
        if !output.status.success() {
            return Err(Failure::new("rustc does not say what it compiles for")
                .note(String::from_utf8_lossy(&output.stderr).trim().to_owned())
                .help("write `--cfg` as rustc takes it: `--cfg 'feature=\"ssl\"'`"));
        }
        let said = String::from_utf8_lossy(&output.stdout);
        Ok(self.known.get_or_init(|| said.lines().map(str::to_owned).collect()))
    }

    /// Whether all of these hold; `None` where that is not known.
    pub(crate) fn hold(&self, attributes: &[Attribute]) -> Result<Option<bool>, Failure> {
        let conditions: Vec<&Attribute> =
            attributes.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect();
        if conditions.is_empty() {
            return Ok(Some(true));
        }
        let known = Known(self.known()?);
        Ok(all(conditions
            .iter()
            .map(|attribute| attribute.parse_args::<Meta>().ok().and_then(|condition| known.holds(&condition)))))
    }
}

struct Known<'a>(&'a HashSet<String>);

impl Known<'_> {
    fn holds(&self, condition: &Meta) -> Option<bool> {
        match condition {
            Meta::Path(path) => {
                let name = path.get_ident()?.to_string();
                match name.as_str() {
                    "true" => Some(true),
                    "false" => Some(false),
                    _ if self.0.contains(&name) => Some(true),
                    _ => DECIDED.contains(&name.as_str()).then_some(false),
                }
            }
            Meta::NameValue(pair) => {
                let name = pair.path.get_ident()?.to_string();
                let Expr::Lit(ExprLit { lit: Lit::Str(value), .. }) = &pair.value else { return None };
                if self.0.contains(&format!("{name}=\"{}\"", value.value())) {
                    return Some(true);
                }
                (name.starts_with("target_") || DECIDED.contains(&name.as_str())).then_some(false)
            }
            Meta::List(list) => {
                let inner = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated).ok()?;
                let mut inner = inner.iter().map(|condition| self.holds(condition));
                match list.path.get_ident()?.to_string().as_str() {
                    "all" => all(inner),
                    "any" => all(inner.map(|holds| holds.map(|holds| !holds))).map(|none| !none),
                    "not" => inner.next()?.map(|holds| !holds),
                    _ => None,
                }
            }
        }
    }
}

/// Whether all hold: no, as soon as one does not.
fn all(conditions: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut known = Some(true);
    for condition in conditions {
        match condition {
            Some(false) => return Some(false),
            None => known = None,
            Some(true) => {}
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use syn::parse_quote;

    use super::*;

    #[test]
    fn conditions_are_known_or_not() {
        let listed: HashSet<String> = ["unix", "target_os=\"linux\"", "feature=\"ssl\""].map(str::to_owned).into();
        let known = Conditions { added: Vec::new(), known: listed.into() };
        let cases: [(Attribute, Option<bool>); 9] = [
            (parse_quote!(#[cfg(unix)]), Some(true)),
            (parse_quote!(#[cfg(windows)]), Some(false)),
            (parse_quote!(#[cfg(target_os = "linux")]), Some(true)),
            (parse_quote!(#[cfg(not(target_os = "linux"))]), Some(false)),
            (parse_quote!(#[cfg(feature = "ssl")]), Some(true)),
            (parse_quote!(#[cfg(feature = "other")]), None),
            (parse_quote!(#[cfg(all(windows, feature = "other"))]), Some(false)),
            (parse_quote!(#[cfg(any(unix, feature = "other"))]), Some(true)),
            (parse_quote!(#[cfg(any(windows, feature = "other"))]), None),
        ];
        for (attribute, expected) in cases {
            assert_eq!(known.hold(std::slice::from_ref(&attribute)).expect("nothing is asked"), expected);
        }
    }
}
