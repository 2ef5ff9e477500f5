#[contract]
#[repr(C)]
pub struct record {
    #[embedded]
    old: other,
}
