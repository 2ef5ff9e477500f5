#[contract]
#[repr(C)]
pub struct record {
    #[embedded]
    #[borrowed]
    old: other,
}
