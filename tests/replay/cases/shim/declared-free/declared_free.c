#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* A block with a head that says which function frees it. */
struct head {
    size_t kind;
    size_t pad;
};

static int blocks;

static void *take(size_t kind, const void *content, size_t size) {
    struct head *head = malloc(sizeof *head + size);
    if (!head) {
        abort();
    }
    head->kind = kind;
    memcpy(head + 1, content, size);
    blocks++;
    return head + 1;
}

static void give_back(size_t kind, void *memory) {
    struct head *head = (struct head *)memory - 1;
    if (head->kind != kind) {
        abort();
    }
    head->kind = 0;
    free(head);
    blocks--;
}

char *leveldb_get_here(size_t *length);
void leveldb_free(void *memory);
int OrtGetName_here(char **name);
void OrtFree_here(void *memory);
char *faidx_fetch_seq64_here(int64_t *length);
void hts_free_here(void *memory);
int gp_camera_get_storageinfo_here(int **infos, int *count);
void gp_free_here(void *memory);
int replay_blocks_left(void);

char *leveldb_get_here(size_t *length) {
    *length = 5;
    return take(1, "value", 5);
}

void leveldb_free(void *memory) { give_back(1, memory); }

int OrtGetName_here(char **name) {
    *name = take(2, "name", 5);
    return 0;
}

void OrtFree_here(void *memory) { give_back(2, memory); }

char *faidx_fetch_seq64_here(int64_t *length) {
    *length = 4;
    return take(3, "ACGT", 4);
}

void hts_free_here(void *memory) { give_back(3, memory); }

int gp_camera_get_storageinfo_here(int **infos, int *count) {
    static const int three[] = {1, 2, 3};
    *infos = take(4, three, sizeof three);
    *count = 3;
    return 0;
}

void gp_free_here(void *memory) { give_back(4, memory); }

int replay_blocks_left(void) { return blocks; }
