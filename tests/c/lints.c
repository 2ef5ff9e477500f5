/* For the tests about lints, preludes and paths: a bit of everything. */
#include "tests.h"

typedef struct Lint_Object { int count; int value; } Lint_Object;
Lint_Object *Lint_New(int Value) {
    Lint_Object *o = malloc(sizeof *o);
    o->count = 1;
    o->value = Value;
    return o;
}
int Lint_Ref(Lint_Object *o) { o->count++; return 1; }
int Lint_Free(Lint_Object *o) { if (--o->count == 0) free(o); return 0; }
int Lint_Value(const Lint_Object *o) { return o->value; }
int Lint_Parse(const char *s, const unsigned char *bytes, size_t n, Lint_Object **out, int *rest, char **why) {
    *out = NULL;
    if (!*s) {
        *why = malloc(6);
        strcpy(*why, "empty");
        return -1;
    }
    *out = Lint_New(*s);
    *rest = n ? bytes[0] : -1;
    return 0;
}
int Lint_Fill(char *p, size_t n) { if (!n) return -1; memset(p, 'x', n); return (int)n; }
int Lint_Keep(Lint_Object *keeper, Lint_Object *kept) { keeper->value += kept->value; Lint_Free(kept); return 0; }
const char *Lint_Name(const Lint_Object *o) { return o->value ? "lint" : NULL; }
int Lint_Next(int v) { return v; }

void Lint_Append(char **text) { *text = realloc(*text, 2); strcpy(*text, "x"); }
typedef struct Lint_List { struct Lint_List *next; int value; } Lint_List;
Lint_List *Lint_ListAdd(Lint_List *l, int value) {
    Lint_List *cell = malloc(sizeof *cell);
    cell->next = l;
    cell->value = value;
    return cell;
}
Lint_List *Lint_ListFilter(Lint_List *l, int value) {
    if (!l) return NULL;
    Lint_List *rest = Lint_ListFilter(l->next, value);
    if (l->value == value) { free(l); return rest; }
    l->next = rest;
    return l;
}
Lint_List *Lint_ListCut(Lint_List *l, int value) { return l->value == value ? NULL : Lint_ListFilter(l, value); }
void Lint_ListFree(Lint_List *l) { while (l) { Lint_List *next = l->next; free(l); l = next; } }

int Lint_Each(int count, int (*Visit)(void *User, int Number), void *User) {
    int sum = 0;
    for (int number = 0; number < count; number++)
        sum += Visit(User, number);
    return sum;
}
int Lint_Count(int count, int (*Visit)(int Number)) { return count ? Visit(count) : 0; }
void *Lint_Watch(Lint_Object *o, int (*Visit)(void *User), void *User) { (void)o; (void)Visit; return User; }

int Lint_Own(int (*fn)(void *, int), void *user, void (*end)(void *)) {
    int answer = fn(user, 1);
    end(user);
    return answer;
}
