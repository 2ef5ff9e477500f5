int next_byte(int source);
#define next_byte(source) ((source) + 1)
int (protected)(int x);
#define protected(x) (x)
