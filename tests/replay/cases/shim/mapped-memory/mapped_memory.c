#include <stdlib.h>

struct memory_here {
    size_t size;
    unsigned char bytes[];
};

struct memory_here *memory_allocate_here(size_t size);
int memory_map_here(struct memory_here *memory, unsigned char **data, size_t *size);
void memory_free_here(struct memory_here *memory);

struct memory_here *memory_allocate_here(size_t size) {
    struct memory_here *memory = calloc(1, sizeof *memory + size);
    if (memory) {
        memory->size = size;
    }
    return memory;
}

int memory_map_here(struct memory_here *memory, unsigned char **data, size_t *size) {
    *data = memory->bytes;
    *size = memory->size;
    return 0;
}

void memory_free_here(struct memory_here *memory) { free(memory); }
