#[contract]
pub struct record {
    number: c_int,
}
