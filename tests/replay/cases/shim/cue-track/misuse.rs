//! libcue#19: a track is read after its disc is gone.

#[path = "contract.rs"]
mod contract;

use contract::Cd;

fn main() -> Result<(), ffi_contract::Error> {
    let cd = Cd::parse(c"one,two")?;
    let track = cd.get_track(1).expect("it has two");
    drop(cd);
    println!("{:?}", track.get_title());
    Ok(())
}
