#[contract]
unsafe extern "C" {
    safe fn lamp_watch(
        #[callback(data = none, scope = call)] #[nullable] f: Option<unsafe extern "C" fn()>,
    );
}
