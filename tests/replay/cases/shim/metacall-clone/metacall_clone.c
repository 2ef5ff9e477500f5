#include <stdlib.h>

struct metacall_value {
    int number;
};

struct metacall_value *metacall_value_create_int_here(int number);
int metacall_value_to_int_here(const struct metacall_value *value);
struct metacall_value *metacall_value_same_here(struct metacall_value *value);
void metacall_value_destroy_here(struct metacall_value *value);

struct metacall_value *metacall_value_create_int_here(int number) {
    struct metacall_value *value = malloc(sizeof *value);
    if (value) {
        value->number = number;
    }
    return value;
}

int metacall_value_to_int_here(const struct metacall_value *value) { return value->number; }
struct metacall_value *metacall_value_same_here(struct metacall_value *value) { return value; }
void metacall_value_destroy_here(struct metacall_value *value) { free(value); }
