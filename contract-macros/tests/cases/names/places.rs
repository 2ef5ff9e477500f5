#[contract(strip = ["Acme_"], raw = raw, crate = crate::reexported)]
#[link(name = "acme")]
#[cfg(unix)]
unsafe extern "system" {
    #[deprecated(note = "use gadgets")]
    #[owned_by_c(free = Acme_Free)]
    #[rust_name = "Widget"]
    pub type Acme_Widget<'shop>;
    fn Acme_Free(w: *mut Acme_Widget<'_>);
    #[must_use]
    pub fn Acme_GetSize(w: &Acme_Widget<'_>) -> c_int;
    #[cfg(target_pointer_width = "64")]
    pub safe fn Acme_Limit() -> u64;
    #[cfg(target_pointer_width = "32")]
    pub safe fn Acme_Limit() -> u32;
    #[link_name = "Acme_GetSize"]
    #[rust_name = "size_of_anything"]
    pub unsafe fn Acme_GetAnySize(#[unchecked] w: *mut c_void) -> c_int;
}
