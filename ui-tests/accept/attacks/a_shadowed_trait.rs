// attacks: Shadows the trait that owners deref by, to reach the object exclusively.
use ffi_contract::Owned;
use ui_tests::api::cert::Cert;
pub trait DerefMut {
    type Target;
    fn deref_mut(&mut self) -> &mut Self::Target;
}

impl DerefMut for Owned<Cert> {
    type Target = Owned<Cert>;
    fn deref_mut(&mut self) -> &mut Owned<Cert> {
        &mut *self
    }
}

fn main() {}
