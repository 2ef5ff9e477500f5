#include "tests.h"

/* Objects that a callback may take, which it says by what it returns. */

struct fig {
    int size;
};

static PER_THREAD int live;
static PER_THREAD int (*running)(void *user, struct fig *fig);
static PER_THREAD void *running_user;

struct fig *fig_new(int size) {
    struct fig *fig = malloc(sizeof *fig);
    fig->size = size;
    live++;
    return fig;
}

void fig_free(struct fig *fig) {
    live--;
    free(fig);
}

int figs_live(void) {
    return live;
}

int fig_size(const struct fig *fig) {
    return fig->size;
}

/* Offers `count` figs; what is not taken is read, and freed here. The answers, as digits. */
long figs_offer(int count, int (*f)(void *user, struct fig *fig), void *user) {
    long answers = 0;
    running = f;
    running_user = user;
    for (int i = 1; i <= count; i++) {
        struct fig *fig = fig_new(i);
        int answer = f(user, fig);
        answers = answers * 10 + answer;
        if (answer != 1) {
            if (fig->size != i)
                abort();
            fig_free(fig);
        }
    }
    running = NULL;
    return answers;
}

int figs_offer_nothing(int (*f)(void *user, struct fig *fig), void *user) {
    return f(user, NULL);
}

/* Offers another one to the same closure, while it is running. */
int figs_offer_again(void) {
    struct fig *fig = fig_new(100);
    int answer = running(running_user, fig);
    if (answer != 1)
        fig_free(fig);
    return answer;
}

/* A basket that offers what is put into it. */
struct basket {
    int (*f)(struct basket *basket, struct fig *fig, void *user);
    void *user;
    struct fig *refused;
};

struct basket *basket_new(void) {
    return calloc(1, sizeof(struct basket));
}

void basket_free(struct basket *basket) {
    if (basket->refused)
        fig_free(basket->refused);
    free(basket);
}

void basket_on_fig(struct basket *basket, int (*f)(struct basket *, struct fig *, void *), void *user) {
    basket->f = f;
    basket->user = user;
}

int basket_put(struct basket *basket, int size) {
    struct fig *fig = fig_new(size);
    int answer = basket->f ? basket->f(basket, fig, basket->user) : 0;
    if (answer != 1) {
        if (basket->refused)
            fig_free(basket->refused);
        basket->refused = fig;
    }
    return answer;
}
