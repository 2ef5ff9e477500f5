/* Lets a callback fill a buffer of its own, and hands on as much as that says. */

#include "tests.h"

/* Twice, if the first time fails. */
int well_draw(unsigned char *to, int room, int (*fill)(void *user, char *to, size_t room), void *user) {
    if (!fill)
        return -1;
    char *own = calloc(1, room ? (size_t)room : 1);
    int count = fill(user, own, (size_t)room);
    if (count == -2)
        count = fill(user, own, (size_t)room);
    for (int at = 0; at < count; at++)
        to[at] = (unsigned char)own[at];
    free(own);
    return count;
}
