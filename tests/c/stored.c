/* Objects that read what they were given until they are gone, the closing included. */
#include "tests.h"

struct gem { int weight; };
static PER_THREAD int gems_alive;

struct gem *gem_new(int weight) {
    struct gem *gem = malloc(sizeof *gem);
    gem->weight = weight;
    gems_alive++;
    return gem;
}
void gem_free(struct gem *gem);
int gem_weight(const struct gem *gem) { return gem->weight; }
void gem_crush(struct gem *gem) {
    gem->weight = 0;
    gem_free(gem);
}
void gem_free(struct gem *gem) {
    gems_alive--;
    free(gem);
}
int gems_in_the_world(void) { return gems_alive; }

/* Where the caller has it; a cleared one weighs nothing. */
struct bead { int weight; };
void bead_init(struct bead *bead, int weight) { bead->weight = weight; }
void bead_clear(struct bead *bead) { bead->weight = 0; }

struct chest {
    const struct bead *bead;
    const char *label;
    const int32_t *numbers;
    size_t count;
    unsigned char *scratch;
    size_t room;
    struct gem *gem;
    int refuses;
};

struct chest *chest_new(void) { return calloc(1, sizeof(struct chest)); }

int chest_sum(const struct chest *chest) {
    int sum = chest->label ? (int)strlen(chest->label) : 0;
    for (size_t i = 0; i < chest->count; i++) sum += chest->numbers[i];
    for (size_t i = 0; i < chest->room; i++) sum += chest->scratch[i];
    if (chest->gem) sum += chest->gem->weight;
    if (chest->bead) sum += chest->bead->weight;
    return sum;
}
void chest_label(struct chest *chest, const char *label) { chest->label = label; }
/* Fails for an odd count, and has the numbers all the same. */
int chest_numbers(struct chest *chest, const int32_t *numbers, size_t count) {
    chest->numbers = numbers;
    chest->count = count;
    return count % 2 ? -1 : 0;
}
void chest_scratch(struct chest *chest, unsigned char *scratch, size_t room) {
    chest->scratch = scratch;
    chest->room = room;
    memset(scratch, 1, room);
}
void chest_gem(struct chest *chest, struct gem *gem) { chest->gem = gem; }
void chest_bytes(struct chest *chest, const unsigned char *bytes, unsigned char count) {
    chest->label = count ? "bytes" : (const char *)bytes;
}
void chest_bead(struct chest *chest, const struct bead *bead) { chest->bead = bead; }
const struct gem *chest_gem_in(const struct chest *chest) { return chest->gem; }
struct chest *chest_labelled(const char *label) {
    struct chest *chest = chest_new();
    chest->label = label;
    return chest;
}
/* Makes a chest whatever it returns; fails for an empty label. */
int chest_make(const char *label, struct chest **out) {
    *out = chest_labelled(label);
    return *label ? 0 : -1;
}
/* NULL for an empty label. */
struct chest *chest_try(const char *label) { return *label ? chest_labelled(label) : NULL; }
void chest_refuse(struct chest *chest, int times) { chest->refuses = times; }
static PER_THREAD int last_sum;
int chest_last_sum(void) { return last_sum; }
int chest_close(struct chest *chest) {
    last_sum = chest_sum(chest);
    if (chest->refuses > 0) {
        chest->refuses--;
        leaked_on_purpose(chest);
        return 5;
    }
    free(chest);
    return 0;
}

/* Another way to end one. */
void chest_burn(struct chest *chest) {
    last_sum = -chest_sum(chest);
    free(chest);
}

/* Gone whatever closing it returns. */
struct urn { const char *label; };
struct urn *urn_new(void) { return calloc(1, sizeof(struct urn)); }
void urn_label(struct urn *urn, const char *label) { urn->label = label; }
int urn_close(struct urn *urn) {
    last_sum = urn->label ? (int)strlen(urn->label) : 0;
    free(urn);
    return last_sum > 4 ? -1 : 0;
}
/* Takes an urn over and keeps it. */
static PER_THREAD struct urn *museum[64];
static PER_THREAD int pieces;
void museum_take(struct urn *urn) { leaked_on_purpose(museum[pieces++] = urn); }
int museum_sum(void) {
    int sum = 0;
    for (int i = 0; i < pieces; i++) sum += museum[i]->label ? (int)strlen(museum[i]->label) : 0;
    return sum;
}
