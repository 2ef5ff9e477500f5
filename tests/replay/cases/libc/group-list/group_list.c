#include <stdint.h>

int replay_getgrouplist(const char *user, uint32_t group, uint32_t *groups, int *count);
int replay_getgroups(int room, uint32_t *groups);

/* As glibc's, over a list of three. */
int replay_getgrouplist(const char *user, uint32_t group, uint32_t *groups, int *count) {
    int room = *count, i;
    (void)user;
    for (i = 0; i < room && i < 3; i++) {
        groups[i] = group + (uint32_t)i;
    }
    *count = 3;
    return room < 3 ? -1 : 3;
}

int replay_getgroups(int room, uint32_t *groups) {
    int i;
    if (room < 3) {
        return -1;
    }
    for (i = 0; i < 3; i++) {
        groups[i] = 7 + (uint32_t)i;
    }
    return 3;
}
