#include <stdint.h>
#include <stdlib.h>

struct LLVMMemoryBuffer {
    const unsigned char *data;
    size_t length;
};

struct LLVMMemoryBuffer *LLVMCreateMemoryBufferWithMemoryRange(const unsigned char *data, size_t length);
uint64_t LLVMSumOfBuffer_here(const struct LLVMMemoryBuffer *buffer);
void LLVMDisposeMemoryBuffer(struct LLVMMemoryBuffer *buffer);

struct LLVMMemoryBuffer *LLVMCreateMemoryBufferWithMemoryRange(const unsigned char *data, size_t length) {
    struct LLVMMemoryBuffer *buffer = malloc(sizeof *buffer);
    if (buffer) {
        buffer->data = data;
        buffer->length = length;
    }
    return buffer;
}

uint64_t LLVMSumOfBuffer_here(const struct LLVMMemoryBuffer *buffer) {
    uint64_t sum = 0;
    size_t i;
    for (i = 0; i < buffer->length; i++) {
        sum += buffer->data[i];
    }
    return sum;
}

void LLVMDisposeMemoryBuffer(struct LLVMMemoryBuffer *buffer) { free(buffer); }
