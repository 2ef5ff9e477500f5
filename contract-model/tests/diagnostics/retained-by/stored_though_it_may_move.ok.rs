#[contract]
unsafe extern "C" {
    #[owned_by_c(free = chest_free)]
    type chest;
    fn chest_free(c: *mut chest);
    #[initialized_by_c(clear = bead_clear)]
    type bead = RawBead;
    fn bead_clear(b: *mut bead);
    fn chest_bead(c: &mut chest, #[retained(by = c, owned)] b: &bead);
}
