/* Arrays that change their owner between C and Rust: `export_arrays.rs`. */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#define EXPECT(condition) do { if (!(condition)) return __LINE__; } while (0)

uint32_t *export_arrays_upto(int n, size_t *count);
int64_t export_arrays_end(uint32_t *numbers, size_t count);
int export_arrays_split(const uint32_t *numbers, size_t n, uint32_t **odd, size_t *odds, uint16_t **even, uint8_t *evens);
void export_arrays_end_short(uint16_t *numbers, uint8_t bytes);
const uint8_t *export_arrays_bytes(const uint8_t *of, size_t n, int32_t *count);
double *export_arrays_swap(double *numbers, size_t n, size_t *count);

static int live;
double *export_arrays_make(size_t n) {
    double *numbers = malloc(n * sizeof *numbers + 1);
    for (size_t i = 0; i < n; i++) numbers[i] = (double)i;
    live++;
    return numbers;
}
void export_arrays_free(double *numbers) { if (numbers) live--; free(numbers); }

int export_arrays_c_uses(void) {
    size_t count = 77;
    uint32_t *numbers = export_arrays_upto(4, &count);
    EXPECT(numbers && count == 4 && numbers[0] == 0 && numbers[3] == 3);
    numbers[0] = 10;
    EXPECT(export_arrays_end(numbers, count) == 16);
    /* None at all: what leads nowhere is given back like any other, and so is NULL. */
    numbers = export_arrays_upto(0, &count);
    EXPECT(numbers && count == 0);
    EXPECT(export_arrays_end(numbers, count) == 0 && export_arrays_end(NULL, 0) == 0);
    EXPECT(export_arrays_upto(-1, &count) == NULL && count == 0);
    return 0;
}

int export_arrays_c_fills_slots(void) {
    uint32_t numbers[] = {1, 2, 3, 4, 5};
    uint32_t *odd = NULL; size_t odds = 0;
    uint16_t *even = NULL; uint8_t evens = 0;
    EXPECT(export_arrays_split(numbers, 5, &odd, &odds, &even, &evens) == 0);
    EXPECT(odds == 3 && odd[2] == 5 && evens == 4 && even[1] == 4);
    EXPECT(export_arrays_end(odd, odds) == 9);
    export_arrays_end_short(even, evens);
    /* What C has no slot for is not given away. */
    EXPECT(export_arrays_split(numbers, 5, NULL, &odds, &even, &evens) == 0 && odds == 3);
    export_arrays_end_short(even, evens);
    /* A failure writes nothing. */
    odd = NULL; even = NULL; odds = 9; evens = 9;
    EXPECT(export_arrays_split(numbers, 0, &odd, &odds, &even, &evens) == -3);
    EXPECT(odd == NULL && even == NULL && odds == 9 && evens == 9);
    int32_t bytes = 0;
    EXPECT(export_arrays_bytes((const uint8_t *)numbers, 4, &bytes) == (const uint8_t *)numbers && bytes == 4);
    return 0;
}

int export_arrays_c_is_refused(void) {
    size_t count = 5;
    EXPECT(export_arrays_upto(3, NULL) == NULL);
    EXPECT(export_arrays_end(NULL, 1) == -7);
    uint32_t *numbers = export_arrays_upto(3, &count);
    EXPECT(export_arrays_end((uint32_t *)((char *)numbers + 1), 2) == -7);
    EXPECT(export_arrays_end(numbers, SIZE_MAX / 2) == -7);
    EXPECT(export_arrays_end(numbers, count) == 3);
    uint32_t odds[] = {1};
    uint16_t *even; uint8_t evens;
    uint32_t *odd = NULL;
    /* The slot for the number is the slot for the array. */
    EXPECT(export_arrays_split(odds, 1, &odd, (size_t *)&odd, &even, &evens) == -7 && odd == NULL);
    return 0;
}

int export_arrays_c_has_no_room(void) {
    static uint32_t many[300];
    for (int i = 0; i < 300; i++) many[i] = 2;
    uint32_t *odd = NULL; size_t odds = 7;
    uint16_t *even = NULL; uint8_t evens = 7;
    EXPECT(export_arrays_split(many, 300, &odd, &odds, &even, &evens) == -1);
    EXPECT(odd == NULL && odds == 7 && even == NULL && evens == 7);
    return 0;
}

int export_arrays_c_owns(void) {
    size_t count = 0;
    double *numbers = export_arrays_make(3);
    numbers = export_arrays_swap(numbers, 3, &count);
    EXPECT(numbers && count == 4 && numbers[3] == 3 && live == 1);
    export_arrays_free(numbers);
    numbers = export_arrays_swap(NULL, 0, &count);
    EXPECT(numbers && count == 1 && live == 1);
    export_arrays_free(numbers);
    return live;
}
