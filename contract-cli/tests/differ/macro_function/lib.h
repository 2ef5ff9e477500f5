int start_with(int version);
#define start() start_with(3)
