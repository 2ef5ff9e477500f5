#[contract(header = ["stdio.h", "dirent.h"])]
unsafe extern "C" {
    safe fn getpid() -> c_int;
}
