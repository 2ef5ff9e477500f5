#[contract]
unsafe extern "C" {
    type locale;
    #[returns(cstr, borrowed(from = locale, until = [locale_set]))]
    fn locale_name(locale: Option<&locale>) -> *const c_char;
    fn locale_set(locale: Option<&mut locale>, #[cstr] name: *const c_char);
}
