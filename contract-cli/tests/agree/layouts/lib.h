#include <stddef.h>
#include <stdint.h>
#define LIMIT 16
#define ALL (~0u)
#define LEVEL_OF(x) ((x) + 1)
#define NAME "lib"
enum level { LEVEL_LOW, LEVEL_HIGH = 5 };
typedef enum { RED, BLUE = 3 } colour;
typedef long long row_id;
struct point { int x, y; };
typedef struct {
    const char *name;
    struct point at[2];
    unsigned type : 3;
    unsigned rest : 29;
    union { int i; double d; } value;
    int (*compare)(void *data, const void *one);
    uint8_t bytes[LIMIT];
    struct shape *next;
    enum level level;
} shape;
struct __attribute__((packed)) wire { char kind; int length; };
union number { int whole; double part; };
struct hidden;
int area(const shape *s, struct wire w, struct hidden *h);
