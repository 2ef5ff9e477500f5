#[contract]
unsafe extern "C" {
    #[owned_by_c(free = lamp_free)]
    type lamp;
    fn lamp_free(lamp: *mut lamp);
    fn lamp_watch(
        lamp: &mut lamp,
        #[callback(data = user, scope = until_freed(lamp, slot))] #[nullable] f: Option<unsafe extern "C" fn(#[data] user: *mut c_void)>,
        user: *mut c_void,
    );
}
