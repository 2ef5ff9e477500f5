#include "tests.h"

/* Callbacks that are passed slots, and fill them. */

struct pear {
    int size;
    char name[8];
};

static PER_THREAD int live;
static PER_THREAD long seen;

struct pear *pear_new(int size) {
    struct pear *pear = calloc(1, sizeof *pear);
    pear->size = size;
    pear->name[0] = (char)('a' + size);
    live++;
    return pear;
}

void pear_free(struct pear *pear) {
    live--;
    free(pear);
}

int pears_live(void) {
    return live;
}

int pear_size(const struct pear *pear) {
    return pear->size;
}

const char *pear_name(const struct pear *pear) {
    return pear->name;
}

/* What C has made of the answers of `slots_sum` and `slots_pair`. */
long slots_seen(void) {
    return seen;
}

/* Adds up what is in the slots; a slot that nobody writes has -1000 in it. */
long slots_sum(int count, void (*f)(int at, long *out, void *user), void *user) {
    long sum = 0;
    for (int i = 1; i <= count; i++) {
        long slot = -1000;
        f(i, &slot, user);
        sum += slot;
    }
    seen = sum;
    return sum;
}

/* The answer and both slots, as one number; 99 where a slot was not touched. */
int slots_pair(int (*f)(short *one, unsigned char *other, void *user), void *user) {
    short one = 99;
    unsigned char other = 99;
    int answer = f(&one, &other, user);
    seen = answer * 10000 + one * 100 + other;
    return (int)seen;
}

int slots_nowhere(int (*f)(short *one, unsigned char *other, void *user), void *user) {
    return f(NULL, NULL, user);
}

/* Takes pears over; the sum of their sizes. -1 for a slot that was not touched. */
int slots_pears(int count, int (*f)(int at, struct pear **out, void *user), void *user) {
    static struct pear untouched;
    int sum = 0;
    for (int i = 1; i <= count; i++) {
        struct pear *pear = &untouched;
        int answer = f(i, &pear, user);
        if (answer == 0) {
            sum += pear->size;
            pear_free(pear);
        } else if (pear == &untouched) {
            sum -= 1;
        } else {
            abort();
        }
    }
    return sum;
}

int slots_pears_nowhere(int (*f)(int at, struct pear **out, void *user), void *user) {
    return f(1, NULL, user);
}

int slots_pears_or_null(void (*f)(struct pear **out, void *user), void *user) {
    struct pear *pear = pear_new(50);
    struct pear *own = pear;
    f(&own, user);
    pear_free(pear);
    if (!own)
        return 0;
    int size = own->size;
    pear_free(own);
    return size;
}

/* Lends two pears, and reads the one that it gets back; -2 for NULL. */
int slots_choice(void (*f)(const struct pear *one, const struct pear *other, const struct pear **out, void *user), void *user) {
    struct pear *one = pear_new(1), *other = pear_new(2);
    const struct pear *chosen = one;
    f(one, other, &chosen, user);
    int size = chosen ? chosen->size : -2;
    pear_free(one);
    pear_free(other);
    return size;
}

/* A name out of a list of them, each after its length: as the protocols of a handshake are chosen. */
int slots_select(const unsigned char *names, unsigned int len,
                  int (*f)(const unsigned char **out, unsigned char *outlen, const unsigned char *in, unsigned int inlen, void *user),
                  void *user, unsigned char *chosen) {
    unsigned char *in = malloc(len ? len : 1);
    memcpy(in, names, len);
    const unsigned char *out = NULL;
    unsigned char outlen = 77;
    int answer = f(&out, &outlen, in, len, user);
    if (answer == 0) {
        memcpy(chosen, out, outlen);
        answer = outlen;
    } else if (out || outlen != 77) {
        abort();
    } else {
        answer = -answer;
    }
    free(in);
    return answer;
}

/* The length of the text in the slot; -1 for NULL. */
int slots_text(const char *text, int (*f)(const char *text, char **rest, void *user), void *user) {
    char *copy = malloc(strlen(text) + 1);
    strcpy(copy, text);
    char *rest = copy;
    int answer = f(copy, &rest, user);
    answer = answer * 100 + (rest ? (int)strlen(rest) : -1);
    free(copy);
    return answer;
}
