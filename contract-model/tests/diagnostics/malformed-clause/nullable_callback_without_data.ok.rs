#[contract]
unsafe extern "C" {
    safe fn lamp_watch(
        #[callback(data = none, scope = call)] f: Option<unsafe extern "C" fn()>,
    );
}
