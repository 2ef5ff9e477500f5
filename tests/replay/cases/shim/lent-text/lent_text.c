#include <string.h>

size_t replay_text_length(const char *text);
size_t replay_reorder_devices(const char *const *texts, int count);

size_t replay_text_length(const char *text) { return strlen(text); }

size_t replay_reorder_devices(const char *const *texts, int count) {
    size_t length = 0;
    int i;
    for (i = 0; i < count; i++) {
        length += strlen(texts[i]);
    }
    return length;
}
