#include "tests.h"

/* Arrays of pointers that C passes to a callback. */

struct crumb {
    int weight;
};

struct loaf {
    struct crumb crumbs[3];
};

static PER_THREAD int loaves;

struct loaf *loaf_new(void) {
    struct loaf *loaf = calloc(1, sizeof *loaf);
    for (int i = 0; i < 3; i++)
        loaf->crumbs[i].weight = i + 1;
    loaves++;
    return loaf;
}

void loaf_free(struct loaf *loaf) {
    loaves--;
    free(loaf);
}

int loaves_live(void) {
    return loaves;
}

int crumb_weight(const struct crumb *crumb) {
    return crumb->weight;
}

/* `how`: 0 in order, 1 with a NULL in the middle, 2 no array and a length, 3 no array and none, 4 a negative length. */
int loaf_crumble(struct loaf *loaf, int how,
                 int (*f)(void *user, struct crumb **crumbs, const char *const *names, int count), void *user) {
    struct crumb *crumbs[3] = {&loaf->crumbs[0], &loaf->crumbs[1], &loaf->crumbs[2]};
    const char *names[3] = {"one", "two", "three"};
    if (how == 1) {
        crumbs[1] = NULL;
        names[1] = NULL;
    }
    switch (how) {
    case 2: return f(user, NULL, names, 3);
    case 3: return f(user, NULL, NULL, 0);
    case 4: return f(user, crumbs, names, -1);
    default: return f(user, crumbs, names, 3);
    }
}

int loaf_crumble_if_any(struct loaf *loaf, int any, int (*f)(void *user, struct crumb **crumbs, int count), void *user) {
    struct crumb *crumbs[1] = {&loaf->crumbs[0]};
    return f(user, any ? crumbs : NULL, any ? 1 : 0);
}
