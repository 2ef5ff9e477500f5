/* A callback that gets no user data, and has to ask for it: through a line to the talk that it belongs to. */

#include <stdlib.h>

#include "tests.h"

struct line;
typedef int (*hear_fn)(const struct line *line, int word);

struct talk {
    hear_fn hear;
    hear_fn nod;
    void *data;
    struct talk *inner;
};

struct line {
    struct talk *talk;
};

struct talk *talk_new(void) { return calloc(1, sizeof(struct talk)); }

void talk_free(struct talk *talk) { free(talk); }

struct talk *line_talk(const struct line *line) { return line->talk; }

void *talk_data(const struct talk *talk) { return talk->data; }

void *line_data(const struct line *line, int which) { return which == 1 ? line->talk->data : NULL; }

/* `hear` and `nod` find `data` by `talk_data(line_talk(line))`. */
void talk_listen(struct talk *talk, hear_fn hear, hear_fn nod, void *data) {
    talk->hear = hear;
    talk->nod = nod;
    talk->data = data;
}

int talk_say(struct talk *talk, int word) {
    struct line line = {talk};
    return talk->nod ? talk->hear(&line, word) + talk->nod(&line, word) : talk->hear(&line, word);
}

/* Nobody is there. */
int talk_say_astray(struct talk *talk, int how) {
    struct line line = {NULL};
    struct talk deaf = *talk;
    deaf.data = NULL;
    struct line to_deaf = {&deaf};
    return talk->hear(how == 0 ? NULL : how == 1 ? &line : &to_deaf, 1);
}

int talk_through(int words, hear_fn hear, void *data) {
    struct talk talk = {hear, NULL, data, NULL};
    struct line line = {&talk};
    int sum = 0;
    for (int word = 1; word <= words; word++)
        sum += hear(&line, word);
    return sum;
}
