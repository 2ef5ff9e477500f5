#[contract]
unsafe extern "C" {
    safe fn lamp_once(
        #[callback(data = none, scope = forever)] f: Option<unsafe extern "C" fn()>,
    );
}
