//! For build scripts: the shared block, with another path to the facade in it.

/// Writes `bindings.rs` for a crate in which the facade is at `path`.
pub(crate) fn write_bindings(path: &str) {
    let source = "../shared/bindings.rs";
    println!("cargo::rerun-if-changed={source}");
    let text = std::fs::read_to_string(source).expect("the shared block is there");
    let renamed = text
        .replace("::ffi_contract::", &format!("{path}::"))
        .replace("#[contract(\n", &format!("#[contract(\n    crate = {path},\n"))
        .replace("#[contract(unsafe", &format!("#[contract(crate = {path}, unsafe"))
        .replace("#[contract(header", &format!("#[contract(crate = {path}, header"))
        .replace("#[repr(C)]", &format!("#[repr(C)]\n#[ffi_contract(crate = {path})]"));
    assert!(!renamed.contains("::ffi_contract"), "the usual path does not occur any more");
    // A head is for files that are modules. A symbol is there once, and one of these crates depends on another.
    let lines = renamed.lines().filter(|line| !line.starts_with("//!") && !line.starts_with("#[unsafe(export_name"));
    let package = std::env::var("CARGO_PKG_NAME").expect("cargo says what it builds");
    let mut exports = 0;
    let lines = lines.map(|line| {
        if !line.starts_with("pub extern \"C\" fn ") {
            return line.to_owned();
        }
        exports += 1;
        format!("#[unsafe(export_name = \"{package}_{exports}\")]\n{line}")
    });
    let output = std::env::var("OUT_DIR").expect("cargo says where to write");
    let text: String = lines.flat_map(|line| [line, "\n".to_owned()]).collect();
    std::fs::write(format!("{output}/bindings.rs"), text).expect("the output can be written");
}
