/* Rust functions that C calls: `exports.rs`. */
#include <stddef.h>
#include <stdint.h>

typedef struct counter counter;
typedef struct local local;
typedef struct exports_thing exports_thing;
typedef struct { double x, y; } point;

counter *exports_counter_new(const char *name);
void exports_counter_free(counter *);
int exports_counter_add(counter *, uint32_t n);
uint64_t exports_counter_value(const counter *);
const counter *exports_counter_max(const counter *one, const counter *other);
const char *exports_counter_name(const counter *);
int exports_counter_move(counter *from, counter *to);
int exports_counter_finish(counter *, const char *name, uint64_t *value, char **last_name);
void exports_text_free(char *);
int64_t exports_sum(const int32_t *numbers, int n);
int64_t exports_sum_bytes(const uint16_t *numbers, size_t n);
int exports_mix(char *into, size_t n, const void *from, size_t m);
void exports_fill(int16_t *memory, size_t n);
point exports_middle(point one, const point *other, const point *third);
int exports_call(int (*f)(int), int x);
int exports_look(const exports_thing *);
exports_thing *exports_swap(exports_thing *);
local *exports_local_new(void);
int exports_local_step(const local *);
void exports_local_free(local *);
