//! merve#16.

#[path = "contract.rs"]
mod contract;

use contract::Analysis;

#[test]
fn the_name_is_read_while_both_are_there() {
    for (source, name) in [(c"plain", c"plain"), (c"\\escaped", c"escaped")] {
        let analysis = Analysis::of(source).expect("it parses");
        assert_eq!(analysis.export_name(source), name);
    }
}
