int open_v2(int flags);
#define open_it open_v2
