#[contract]
unsafe extern "C" {
    type row;
    fn row_free(row: &row);
}
