__extension__ typedef __int128 wide;
extern int quick(int x) __attribute__((__nothrow__, __leaf__)) __attribute__((__warn_unused_result__));
extern int named(char *__restrict to) __asm__("named_v2");
_Static_assert(sizeof(int) == 4, "");
extern inline __attribute__((gnu_inline)) int body(int x) { return x; }
