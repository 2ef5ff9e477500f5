//! One user data for several callbacks: their closures stand together, so that they come and go together.

use crate::diagnostics::{Diagnostics, code};
use crate::ir::{Parameter, Role, Scope};
use crate::syntax::FunctionItem;

/// Closures that one user data carries are put in one place, and C may call any of them for equally long.
///
/// ```text
/// fn list_each(
///     #[callback(data = user, scope = call)] f: …,
///     #[callback(data = user, scope = until_freed(list))] g: …,
///     user: *mut c_void,
/// );
/// ```
pub(in crate::lower) fn report_mixed_scopes(
    diagnostics: &mut Diagnostics,
    item: &FunctionItem,
    parameters: &mut [Parameter],
) {
    for at in 0..parameters.len() {
        let (earlier, rest) = parameters.split_at_mut(at);
        let Some(own) = rest.first_mut() else { continue };
        let Some(callback) = own.role.callback().filter(|callback| callback.data.is_some()) else { continue };
        let first = earlier.iter().find_map(|other| {
            let first = other.role.callback().filter(|first| first.data == callback.data)?;
            Some((other, first))
        });
        let Some((other, first)) = first else { continue };
        if matches!(callback.scope, Scope::Once { .. }) {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    callback.span,
                    format!("callback `{}` of `{}` is called once, and shares its user data", own.ident, item.ident),
                )
                .note("the first call frees what the user data points to")
                .help("write the scope that is true of all of them, or give it user data of its own");
            own.role = Role::Poisoned;
            continue;
        }
        if first.is_option() || callback.is_option() {
            diagnostics
                .error(
                    &code::CONFLICTING_CLAUSE,
                    callback.span,
                    format!(
                        "callbacks `{}` and `{}` of `{}` share their user data, and one of them is `#[nullable]`",
                        other.ident, own.ident, item.ident
                    ),
                )
                .note("their closures stand in one place, where none may be missing")
                .help(format!(
                    "declare the function a second time, with `#[link_name = \"{}\"]` and `#[null]`",
                    item.ident
                ));
            own.role = Role::Poisoned;
            continue;
        }
        if first.scope == callback.scope && other.retained == own.retained {
            continue;
        }
        let data = callback.data.and_then(|data| item.parameters.get(data.0)).map(|data| &data.ident);
        let data = data.map_or_else(String::new, |data| format!(" `{data}`"));
        diagnostics
            .error(
                &code::CONFLICTING_CLAUSE,
                callback.span,
                format!(
                    "callbacks `{}` and `{}` of `{}` share the user data{data}, and have different scopes",
                    other.ident, own.ident, item.ident
                ),
            )
            .note("their closures stand in one place, to which C has one address")
            .help(match first.scope {
                Scope::Call => "write the scope that is true of both; if there is none, the callback that C keeps needs user data of its own".to_owned(),
                Scope::UntilFreed { .. } => "write the same `scope = until_freed(…)` on both".to_owned(),
                Scope::Notified { .. } => "write the same `scope = notified(…)` on both".to_owned(),
                Scope::Once { .. } | Scope::Forever => "write the same scope on both, if one is true of both".to_owned(),
            });
        own.role = Role::Poisoned;
    }
}
