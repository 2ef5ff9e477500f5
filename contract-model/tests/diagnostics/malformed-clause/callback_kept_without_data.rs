#[contract]
unsafe extern "C" {
    safe fn lamp_once(
        #[callback(data = none, scope = once)] f: Option<unsafe extern "C" fn()>,
    );
}
