// null-not-handled: A look-up may find nothing.
use ui_tests::api::cert::Session;

pub fn case() -> i32 {
    Session::find(7).map_or(0, |session| session.id())
}

fn main() {}
