#include "tests.h"

/* Objects that change hands in a callback. */

struct pea {
    int size;
};

struct pod {
    struct pea *peas[8];
    int count;
    struct pea *(*grow)(int size, void *user);
    void *user;
};

static PER_THREAD int live;
static PER_THREAD int (*running)(void *user, struct pea *pea);
static PER_THREAD void *running_user;

struct pea *pea_new(int size) {
    struct pea *pea = malloc(sizeof *pea);
    pea->size = size;
    live++;
    return pea;
}

void pea_free(struct pea *pea) {
    live--;
    free(pea);
}

int peas_live(void) {
    return live;
}

int pea_size(const struct pea *pea) {
    return pea->size;
}

struct pod *pod_new(void) {
    return calloc(1, sizeof(struct pod));
}

void pod_free(struct pod *pod) {
    for (int i = 0; i < pod->count; i++)
        pea_free(pod->peas[i]);
    free(pod);
}

int pod_total(const struct pod *pod) {
    int total = 0;
    for (int i = 0; i < pod->count; i++)
        total += pod->peas[i]->size;
    return total;
}

/* Gives every pea away. */
int pod_shell(int count, int (*f)(void *user, struct pea *pea), void *user) {
    int total = 0;
    running = f;
    running_user = user;
    for (int i = 1; i <= count; i++)
        total += f(user, pea_new(i));
    running = NULL;
    return total;
}

int pod_shell_nothing(int (*f)(void *user, struct pea *pea), void *user) {
    return f(user, NULL);
}

/* Calls the function of `pod_shell` again, while it is running. */
int pod_again(void) {
    return running(running_user, pea_new(100));
}

/* Asks for peas until there is none. */
int pod_fill(struct pod *pod, int count, struct pea *(*f)(int size, void *user), void *user) {
    for (int i = 1; i <= count; i++) {
        struct pea *pea = f(i, user);
        if (!pea)
            return i - 1;
        pod->peas[pod->count++] = pea;
    }
    return count;
}

void pod_on_grow(struct pod *pod, struct pea *(*f)(int size, void *user), void *user) {
    pod->grow = f;
    pod->user = user;
}

int pod_grow(struct pod *pod, int size) {
    struct pea *pea = pod->grow ? pod->grow(size, pod->user) : NULL;
    if (pea)
        pod->peas[pod->count++] = pea;
    return pea != NULL;
}
