/* For blocks in all kinds of places. */
#include "tests.h"

typedef struct Place_Thing { int value; } Place_Thing;
Place_Thing *Place_ThingNew(int value) {
    Place_Thing *t = malloc(sizeof *t);
    t->value = value;
    return t;
}
Place_Thing *Place_PartOf(const Place_Thing *t) { return Place_ThingNew(t->value); }
void Place_ThingFree(Place_Thing *t) { free(t); }
int Place_ThingValue(const Place_Thing *t) { return t->value; }
int Place_Add(int A, int B) { return A + B; }
char *Place_Text(const char *s) {
    char *t = malloc(strlen(s) + 1);
    return strcpy(t, s);
}
