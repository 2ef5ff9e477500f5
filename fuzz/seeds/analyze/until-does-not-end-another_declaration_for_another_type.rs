#[contract]
unsafe extern "C" {
    type names;
    type numbers;
    #[returns(cstr, borrowed(from = names, until = [names_sort]))]
    fn names_first(names: &names) -> *const c_char;
    #[link_name = "stack_sort"]
    fn names_sort(names: &mut names);
    #[link_name = "stack_sort"]
    fn numbers_sort(numbers: &numbers);
}
