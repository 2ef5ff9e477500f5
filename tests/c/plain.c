#include <stddef.h>
#include <stdlib.h>

/* Values that cross as they are, and arrays that have no length of their own. */
struct plain_point {
    int x;
    int y;
};

struct plain_point plain_add(struct plain_point a, struct plain_point b) {
    struct plain_point sum = {a.x + b.x, a.y + b.y};
    return sum;
}

void plain_move(struct plain_point *point, int by) { point->x += by; }

int plain_area(const struct plain_point *point) { return point->x * point->y; }

int plain_sum(const struct plain_point *points, size_t count) {
    int sum = 0;
    for (size_t i = 0; i < count; i++)
        sum += points[i].x + points[i].y;
    return sum;
}

/* Fills `out`, unless there is no such point. */
int plain_nth(const struct plain_point *points, size_t count, size_t n, struct plain_point *out) {
    if (n >= count)
        return -1;
    *out = points[n];
    return 0;
}

size_t plain_line(struct plain_point *points, size_t room, int length) {
    size_t count = 0;
    while (count < room && (int)count < length) {
        points[count].x = (int)count;
        points[count].y = 0;
        count++;
    }
    return count;
}

void plain_flip(struct plain_point *point) {
    int x = point->x;
    point->x = point->y;
    point->y = x;
}

static const struct plain_point origin = {0, 0};

const struct plain_point *plain_origin(void) { return &origin; }

void plain_corners(struct plain_point corners[2], int size) {
    corners[0].x = corners[0].y = 0;
    corners[1].x = corners[1].y = size;
}

/* Memory of any kind: adds up `size` bytes. */
unsigned plain_bytes(const void *memory, size_t size) {
    const unsigned char *bytes = memory;
    unsigned sum = 0;
    for (size_t i = 0; i < size; i++)
        sum += bytes[i];
    return sum;
}

void plain_fill(void *memory, size_t size, unsigned char byte) {
    unsigned char *bytes = memory;
    for (size_t i = 0; i < size; i++)
        bytes[i] = byte;
}

int plain_digest(const unsigned char digest[4]) { return digest[0] + digest[1] + digest[2] + digest[3]; }

void plain_random(unsigned char bytes[4]) {
    for (int i = 0; i < 4; i++)
        bytes[i] = (unsigned char)(i + 1);
}
