#[contract]
unsafe extern "C" {
    type parser;
    #[returns(cstr, borrowed(from = input, until = [parser_next]))]
    fn parse(parser: &mut parser, #[buffer(len = n)] input: *const u8, n: usize) -> *const c_char;
    fn parser_next(parser: &mut parser);
}
