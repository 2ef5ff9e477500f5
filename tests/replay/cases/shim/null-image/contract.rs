//! FLTK: a pixmap is drawn, never looked at whether it is there.

use core::ffi::c_int;

use ffi_contract::contract;

#[contract]
unsafe extern "C" {
    #[owned_by_c(free = Fl_Image_delete)]
    #[rust_name = "Image"]
    pub type Fl_Image;

    #[owned_by_c(free = Fl_Window_delete)]
    #[rust_name = "Window"]
    pub type Fl_Window;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Image::new"]
    pub safe fn Fl_Image_new(width: c_int) -> *mut Fl_Image;

    #[fails(null)]
    #[returns(owned)]
    #[rust_name = "Window::new"]
    pub safe fn Fl_Window_new() -> *mut Fl_Window;

    #[rust_name = "Window::set_icon"]
    pub fn Fl_Window_set_icon(window: &mut Fl_Window, image: &Fl_Image) -> c_int;
    // weaker: pub fn Fl_Window_set_icon(window: &mut Fl_Window, image: Option<&Fl_Image>) -> c_int;

    fn Fl_Image_delete(image: *mut Fl_Image);
    fn Fl_Window_delete(window: *mut Fl_Window);
}
