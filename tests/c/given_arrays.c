/* Arrays of objects that C takes, each from its owner, or has to itself for a call. */
#include "tests.h"

typedef struct coin { int value; } coin;

static PER_THREAD int live_coins;
int coins_live(void) { return live_coins; }
coin *coin_new(int value) {
    coin *made = malloc(sizeof *made);
    made->value = value;
    live_coins++;
    return made;
}
void coin_free(coin *it) {
    live_coins--;
    free(it);
}
/* Another way to end one. */
void coin_melt(coin *it) { coin_free(it); }
coin *coin_minted(int value) { return coin_new(value); }
int coin_value(const coin *it) { return it->value; }

typedef struct purse { coin *has[64]; int count; } purse;
purse *purse_new(void) { return calloc(1, sizeof(purse)); }
void purse_free(purse *it) {
    for (int at = 0; at < it->count; at++) coin_free(it->has[at]);
    free(it);
}
int purse_sum(const purse *it) {
    int sum = 0;
    for (int at = 0; at < it->count; at++) sum += it->has[at]->value;
    return sum;
}
/* Takes them, and writes over the array. -1 for NULL. */
int purse_fill(purse *it, coin **coins, size_t count) {
    if (!coins) return -1;
    for (size_t at = 0; at < count; at++) {
        it->has[it->count++] = coins[at];
        coins[at] = NULL;
    }
    return it->count;
}
int purse_pour(purse *it, coin *const *coins) {
    for (; *coins; coins++) it->has[it->count++] = *coins;
    return it->count;
}
/* -1 if there are more than two, which takes none; -2 the same, but they are gone. */
int purse_try(purse *it, coin *const *coins, size_t count, int frees) {
    if (count > 2) {
        for (size_t at = 0; frees && at < count; at++) coin_free(coins[at]);
        return -1 - !!frees;
    }
    for (size_t at = 0; at < count; at++) it->has[it->count++] = coins[at];
    return 0;
}
void coins_melt(coin *const *coins, int count) {
    for (int at = 0; at < count; at++) coin_melt(coins[at]);
}

/* Adds one to each; -1 for NULL. */
int coins_raise(coin *const *coins, size_t count, uintptr_t *where) {
    *where = (uintptr_t)coins;
    if (!coins) return -1;
    for (size_t at = 0; at < count; at++) coins[at]->value++;
    return (int)count;
}
int coins_raise_all(coin **coins) {
    int count = 0;
    if (!coins) return -1;
    for (; *coins; coins++, count++) {
        (*coins)->value++;
        *coins = NULL;
    }
    return count;
}
