//! mlua#230.

#[path = "contract.rs"]
mod contract;

use contract::Lua;

#[test]
fn a_name_that_is_kept_is_copied() {
    let mut lua = Lua::new().expect("it is made");
    let mut names = Vec::new();
    for level in 1..3 {
        let activation = lua.activation(level).expect("something runs there");
        names.push(activation.short_src().to_string_lossy().into_owned());
    }
    assert_eq!(names, ["source 1", "source 2"]);
}
