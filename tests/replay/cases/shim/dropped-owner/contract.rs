//! Objects that C makes and that somebody has to end: bchlib, cmark, TinySpline, tree-sitter, libltc, TDengine.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = bch_free_here)]
    #[rust_name = "Bch"]
    pub type bch_control;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Bch::new"]
    pub safe fn bch_init_here() -> *mut bch_control;
    fn bch_free_here(object: *mut bch_control);

    #[owned_by_c(free = cmark_node_free_here)]
    #[rust_name = "Node"]
    pub type cmark_node;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Node::new"]
    pub safe fn cmark_node_new_here() -> *mut cmark_node;
    fn cmark_node_free_here(object: *mut cmark_node);

    #[owned_by_c(free = ts_bspline_free_here)]
    #[rust_name = "Spline"]
    pub type tsBSpline;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Spline::new"]
    pub safe fn ts_bspline_new_here() -> *mut tsBSpline;
    fn ts_bspline_free_here(object: *mut tsBSpline);

    #[owned_by_c(free = ts_parser_delete_here)]
    #[rust_name = "Parser"]
    pub type TSParser;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Parser::new"]
    pub safe fn ts_parser_new_here() -> *mut TSParser;
    fn ts_parser_delete_here(object: *mut TSParser);

    #[owned_by_c(free = ltc_decoder_free_here)]
    #[rust_name = "Decoder"]
    pub type LTCDecoder;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Decoder::new"]
    pub safe fn ltc_decoder_create_here() -> *mut LTCDecoder;
    fn ltc_decoder_free_here(object: *mut LTCDecoder);

    #[owned_by_c(free = taos_stmt_close_here)]
    #[rust_name = "Statement"]
    pub type TAOS_STMT;
    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Statement::new"]
    pub safe fn taos_stmt_init_here() -> *mut TAOS_STMT;
    fn taos_stmt_close_here(object: *mut TAOS_STMT);

    /// How many objects are not freed yet.
    pub safe fn replay_objects_left() -> c_int;
}
