/* Structs with pointers in them, as libgit2's blame gives them, and lists of such structs. */
#include "tests.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct structs_signature {
    char *name;
    char *email;
    int64_t when;
};

struct structs_file {
    const unsigned char *id; /* 4 bytes */
    char *path;
    uint16_t mode;
};

struct structs_hunk {
    size_t lines;
    struct structs_signature *author; /* NULL: nobody knows */
    const char *origin;              /* NULL: it was never renamed */
    struct structs_file old_file;
    struct structs_file new_file;
    char **notes; /* up to a NULL */
    struct structs_signature **reviewers;
    int reviewer_count;
    int count_bytes;
    const int32_t *counts;
    void *reserved;
    int (*hook)(int);
    char boundary;
};

struct structs_blame {
    struct structs_hunk hunks[2];
    struct structs_signature ada, bob;
    struct structs_signature *reviewers[2];
    char *notes[3];
    unsigned char old_id[4], new_id[4];
    int32_t counts[3];
};

static char *copy(const char *text)
{
    char *own = malloc(strlen(text) + 1);
    strcpy(own, text);
    return own;
}

static int twice(int n) { return 2 * n; }

struct structs_blame *structs_blame_new(void)
{
    struct structs_blame *blame = calloc(1, sizeof *blame);
    blame->ada = (struct structs_signature){ copy("Ada"), copy("ada@example.org"), 1815 };
    blame->bob = (struct structs_signature){ copy("Bob"), copy("bob@example.org"), -1 };
    blame->reviewers[0] = &blame->bob;
    blame->reviewers[1] = &blame->ada;
    blame->notes[0] = copy("first");
    blame->notes[1] = copy("second");
    memcpy(blame->old_id, "\1\2\3\4", 4);
    memcpy(blame->new_id, "\5\6\7\10", 4);
    blame->counts[0] = 7;
    blame->counts[1] = 8;
    blame->counts[2] = 9;
    blame->hunks[0] = (struct structs_hunk){
        .lines = 12,
        .author = &blame->ada,
        .origin = copy("old.c"),
        .old_file = { blame->old_id, copy("old.c"), 0644 },
        .new_file = { blame->new_id, copy("new.c"), 0755 },
        .notes = blame->notes,
        .reviewers = blame->reviewers,
        .reviewer_count = 2,
        .count_bytes = sizeof blame->counts,
        .counts = blame->counts,
        .hook = twice,
        .boundary = 1,
    };
    /* Nothing is known of the second one. */
    blame->hunks[1] = (struct structs_hunk){ .lines = 1, .notes = blame->notes + 2 };
    return blame;
}

const struct structs_hunk *structs_blame_hunk(struct structs_blame *blame, unsigned index)
{
    return index < 2 ? &blame->hunks[index] : NULL;
}

/* Breaks the contract of the first hunk. */
void structs_blame_break(struct structs_blame *blame, int what)
{
    struct structs_hunk *hunk = &blame->hunks[0];
    if (what == 0) hunk->notes = NULL;
    if (what == 1) hunk->reviewer_count = -1;
    if (what == 2) blame->reviewers[1] = NULL;
}

/* Renames the author: what was lent of the old name is gone. */
void structs_blame_rename(struct structs_blame *blame, const char *name)
{
    free(blame->ada.name);
    blame->ada.name = copy(name);
}

void structs_blame_free(struct structs_blame *blame)
{
    free(blame->ada.name);
    free(blame->ada.email);
    free(blame->bob.name);
    free(blame->bob.email);
    free(blame->notes[0]);
    free(blame->notes[1]);
    free((char *)blame->hunks[0].origin);
    free(blame->hunks[0].old_file.path);
    free(blame->hunks[0].new_file.path);
    free(blame);
}

/* A list as GLib has it: nodes with a pointer to anything, here to signatures. */
struct structs_node {
    struct structs_signature *data;
    struct structs_node *next;
    struct structs_node *prev;
};

struct structs_node *structs_list_new(const char *const *names)
{
    struct structs_node *first = NULL, *last = NULL;
    for (; *names; names++) {
        struct structs_node *node = calloc(1, sizeof *node);
        node->data = calloc(1, sizeof *node->data);
        node->data->name = copy(*names);
        node->data->email = copy("");
        node->prev = last;
        if (last) last->next = node;
        else first = node;
        last = node;
    }
    return first;
}

struct structs_node *structs_list_of(int count)
{
    static const char *const names[] = { "Ada", "Bob", "Cleo", NULL };
    return structs_list_new(names + 3 - count);
}

void structs_list_free(struct structs_node *node)
{
    while (node) {
        struct structs_node *next = node->next;
        free(node->data->name);
        free(node->data->email);
        free(node->data);
        free(node);
        node = next;
    }
}

/* A stack as OpenSSL has it. */
struct structs_stack {
    int num;
    struct structs_signature *values[8];
    int lies;
};

struct structs_stack *structs_sk_new(void) { return calloc(1, sizeof(struct structs_stack)); }

int structs_sk_num(const struct structs_stack *stack) { return stack->lies ? stack->lies : stack->num; }

struct structs_signature *structs_sk_value(const struct structs_stack *stack, int index)
{
    return index >= 0 && index < stack->num ? stack->values[index] : NULL;
}

int64_t structs_sk_when(const struct structs_stack *stack, unsigned char index) { return stack->values[index]->when; }

int structs_sk_push(struct structs_stack *stack, const char *name, int64_t when)
{
    if (stack->num == 8) return 0;
    struct structs_signature *value = calloc(1, sizeof *value);
    *value = (struct structs_signature){ copy(name), copy(""), when };
    stack->values[stack->num++] = value;
    return stack->num;
}

void structs_sk_lie(struct structs_stack *stack, int count) { stack->lies = count; }

void structs_sk_free(struct structs_stack *stack)
{
    for (int i = 0; i < stack->num; i++) {
        free(stack->values[i]->name);
        free(stack->values[i]->email);
        free(stack->values[i]);
    }
    free(stack);
}

/* Arrays within a struct, and one that has as many elements as there are. */
struct structs_event {
    int count;
    char name[8];
    int16_t codes[4];
    char *args[3];
    char *words[];
};

static struct structs_event event = { 3, "event", { 1, 2, 3, 0 }, { "a", "b", NULL }, { "one", "two", "three", NULL } };
static const struct structs_event broken = { 5, "12345678", { 0 }, { "a", "b", "c" }, { NULL } };

const struct structs_event *structs_event_get(int is_broken) { return is_broken ? &broken : &event; }

/* A strv: an array of texts that ends in NULL, freed with them. */
char **structs_split(const char *text)
{
    size_t count = 1, at = 0;
    for (const char *c = text; *c; c++) count += *c == ' ';
    char **words = calloc(count + 1, sizeof *words);
    for (;;) {
        size_t length = strcspn(text, " ");
        words[at] = calloc(1, length + 1);
        memcpy(words[at++], text, length);
        if (!text[length]) return words;
        text += length + 1;
    }
}

void structs_strfreev(char **words)
{
    for (char **word = words; *word; word++) free(*word);
    free(words);
}
