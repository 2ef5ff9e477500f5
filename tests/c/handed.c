/* A tray: it owns what it is handed, and ends it by the function that comes with it. */
#include "tests.h"

typedef void (*ending)(void *);
struct slot { void *data; ending end; };
struct tray { struct slot value, bytes; size_t count; };

static void put(struct slot *slot, void *data, ending end) {
    if (slot->end) slot->end(slot->data);
    slot->data = data;
    slot->end = end;
}
struct tray *tray_new(void) { return calloc(1, sizeof(struct tray)); }
void tray_free(struct tray *tray) {
    put(&tray->value, NULL, NULL);
    put(&tray->bytes, NULL, NULL);
    free(tray);
}
void tray_put(struct tray *tray, void *value, ending end) { put(&tray->value, value, end); }
/* Refuses, and ends what it was handed. */
int tray_put_or_end(struct tray *tray, int refuse, void *value, ending end) {
    if (refuse) { end(value); return -1; }
    put(&tray->value, value, end);
    return 0;
}
/* Refuses, and leaves what it was handed alone. */
int tray_put_or_leave(struct tray *tray, int refuse, void *value, ending end) {
    if (refuse) return -1;
    put(&tray->value, value, end);
    return 0;
}
void *tray_value(const struct tray *tray) { return tray->value.data; }
int tray_fill(struct tray *tray, const unsigned char *bytes, unsigned short count, ending end) {
    put(&tray->bytes, (void *)bytes, end);
    tray->count = count;
    return 0;
}
void tray_write(struct tray *tray, char *text, ending end) {
    if (text) text[0] = 'T'; /* its own now */
    put(&tray->bytes, text, end);
    tray->count = text ? strlen(text) : 0;
}
/* -1 if the tray is empty. */
int tray_look(const struct tray *tray, void **value) {
    *value = tray->value.data;
    return tray->value.data ? 0 : -1;
}
int tray_has_end(const struct tray *tray) { return tray->value.end != NULL; }
int tray_sum(const struct tray *tray) {
    int sum = 0;
    for (size_t i = 0; i < tray->count; i++) sum += ((unsigned char *)tray->bytes.data)[i];
    return sum;
}
