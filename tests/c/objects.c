/* Arrays of objects that C gives, and takes. */
#include "tests.h"

typedef struct crowd_member { int value; } crowd_member;
typedef struct crowd { int count; crowd_member **members; } crowd;

static PER_THREAD int alive;

static crowd_member *member(int value) {
    crowd_member *member = malloc(sizeof *member);
    member->value = value;
    alive++;
    return member;
}
void crowd_member_free(crowd_member *member) {
    if (member) alive--;
    free(member);
}
int crowd_member_value(const crowd_member *member) { return member->value; }
int crowd_alive(void) { return alive; }

crowd *crowd_new(int count) {
    crowd *made = malloc(sizeof *made);
    made->count = count;
    made->members = malloc((count + 1) * sizeof *made->members);
    for (int at = 0; at < count; at++) made->members[at] = member(at * 10);
    made->members[count] = NULL;
    return made;
}
void crowd_free(crowd *crowd) {
    for (int at = 0; at < crowd->count; at++) crowd_member_free(crowd->members[at]);
    free(crowd->members);
    free(crowd);
}
int crowd_count(const crowd *crowd) { return crowd->count; }

crowd_member *const *crowd_all(const crowd *crowd) { return crowd->members; }

/* `how`: 1 a length and no array, 2 a NULL among them, 3 a negative length, 4 neither array nor length. */
crowd_member **crowd_counted(const crowd *crowd, int how, int *count) {
    static crowd_member *hole[3];
    *count = how == 3 ? -1 : how == 4 ? 0 : crowd->count;
    return how == 1 || how == 4 ? NULL : how == 2 ? hole : crowd->members;
}

/* Returns how many there are; -1 is a failure. */
int crowd_list(const crowd *crowd, int how, crowd_member *const **members) {
    int count;
    *members = crowd_counted(crowd, how, &count);
    return count;
}

crowd_member **crowd_founders(void) {
    static crowd_member first = { 1 }, second = { 2 };
    static crowd_member *founders[] = { &first, &second, NULL };
    return founders;
}
