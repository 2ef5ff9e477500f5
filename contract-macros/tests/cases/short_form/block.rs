#[owned_by_c(free = "widget_free")]
unsafe extern "C" {
    /// A widget.
    pub type widget;
    fn widget_free(w: *mut widget);
    #[owned_by_c(free = widget_put_back)]
    pub fn widget_take() -> *mut widget;
    fn widget_put_back(w: *mut widget);
}
