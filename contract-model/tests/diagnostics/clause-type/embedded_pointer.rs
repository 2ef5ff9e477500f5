#[contract]
#[repr(C)]
pub struct record {
    #[embedded]
    old: *const other,
}
