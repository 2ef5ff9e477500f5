#include "store.h"

#include <stdlib.h>

struct part {
    int weight;
};

struct item {
    int size;
    unsigned fed;
    part *part;
    char name[8];
};

struct row {
    const item *item;
    int at;
};

struct bell {
    visit_fn visit;
    void *user;
};

struct blob {
    unsigned count;
};

item *item_new(void) {
    item *made = malloc(sizeof *made);
    if (made != NULL) {
        *made = (item){.name = "name"};
    }
    return made;
}

void item_free(item *item) {
    if (item->part != NULL) {
        part_free(item->part);
    }
    free(item);
}

void item_set_size(item *item, int size) { item->size = size; }

const part *item_get0_part(const item *item) { return item->part; }

void item_feed(item *item, const unsigned char *data, size_t length) {
    if (length != 0) {
        item->fed += data[0] + (unsigned)length;
    }
}

int item_feed_int(item *item, const unsigned char *data, int length) {
    if (length < 0) {
        return 1;
    }
    if (length != 0) {
        item->fed += data[0] + (unsigned)length;
    }
    return 0;
}

const char *item_name(const item *item) { return item->name; }

void item_set0_part(item *item, part *part) {
    if (item->part != NULL) {
        part_free(item->part);
    }
    item->part = part;
}

int item_check(const item *item) { return item->size < 0; }

int item_adopt_part(item *item, part *part) {
    if (item->size < 0) {
        return 1;
    }
    item_set0_part(item, part);
    return 0;
}

row *row_open(const item *item) {
    row *made = malloc(sizeof *made);
    if (made != NULL) {
        made->item = item;
        made->at = 0;
    }
    return made;
}

int row_next(row *row) { return row->at++ + row->item->size; }

void row_free(row *row) { free(row); }

int visit(int times, visit_fn visit, void *user) {
    unsigned sum = 0;
    for (int number = 0; number < times; number++) {
        sum += (unsigned)visit(user, number);
    }
    return (int)sum;
}

bell *bell_new(void) { return calloc(1, sizeof(bell)); }

void bell_free(bell *bell) { free(bell); }

void bell_on_ring(bell *bell, visit_fn visit, void *user) {
    bell->visit = visit;
    bell->user = user;
}

int bell_ring(const bell *bell, int number) { return bell->visit != NULL ? bell->visit(bell->user, number) : 0; }

part *part_new(void) { return calloc(1, sizeof(part)); }

void part_free(part *part) { free(part); }

int part_weight(const part *part) { return part->weight; }

blob *blob_new(void) {
    blob *made = malloc(sizeof *made);
    if (made != NULL) {
        made->count = 1;
    }
    return made;
}

void blob_up_ref(blob *blob) { blob->count++; }

void blob_free(blob *blob) {
    if (--blob->count == 0) {
        free(blob);
    }
}
