//! Text belongs to the variant that it is read from.

use example_glib::error::GlibError;
use example_glib::variant::Variant;

fn main() -> Result<(), GlibError> {
    let value = Variant::of_text(c"Jupiter")?;
    let text = value.text()?;
    println!("{}", text.to_string_lossy());
    drop(value);
    Ok(())
}
