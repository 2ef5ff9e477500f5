/* A reply whose fields whoever has it may take: freeing one skips what is gone. */
#include "tests.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static PER_THREAD int alive;
int taken_alive(void) { return alive; }

static void *get(size_t size)
{
    alive++;
    return calloc(1, size);
}
static void put(void *memory)
{
    if (memory) alive--;
    free(memory);
}
static char *copy(const char *text) { return strcpy(get(strlen(text) + 1), text); }

struct taken_seal { int number; };
int taken_seal_number(const struct taken_seal *seal) { return seal->number; }
void taken_seal_free(struct taken_seal *seal) { put(seal); }
/* Another way to end one. */
static PER_THREAD int broken;
int taken_broken(void) { return broken; }
void taken_seal_break(struct taken_seal *seal)
{
    broken += seal->number;
    put(seal);
}
static struct taken_seal *seal(int number)
{
    struct taken_seal *seal = get(sizeof *seal);
    seal->number = number;
    return seal;
}

struct taken_reply {
    char *text;
    int32_t *numbers;
    uint16_t count;
    char **names; /* up to a NULL */
    struct taken_seal *seal;
    const struct taken_seal *stamp;
    int32_t *level;
    unsigned char (*id)[4];
    char *line; /* overwritten by the next call */
    int32_t *digits; /* the same */
    int digit_count;
    const char *words[2];
    char place[8];
};

static PER_THREAD char line[16];
static PER_THREAD int32_t digits[3];

struct taken_reply *taken_reply_new(const char *text, int is_bare)
{
    struct taken_reply *reply = get(sizeof *reply);
    reply->text = copy(text);
    reply->line = strcpy(line, "first");
    reply->digits = digits;
    reply->digit_count = 3;
    digits[0] = digits[1] = digits[2] = 1;
    reply->words[0] = line;
    reply->words[1] = "word";
    strcpy(reply->place, "here");
    if (is_bare) return reply;
    reply->numbers = get(3 * sizeof(int32_t));
    for (int i = 0; i < 3; i++) reply->numbers[i] = 7 + i;
    reply->count = 3;
    reply->names = get(3 * sizeof(char *));
    reply->names[0] = copy("Ada");
    reply->names[1] = copy("Bob");
    reply->seal = seal(4);
    reply->stamp = seal(5);
    reply->level = get(sizeof(int32_t));
    *reply->level = 40;
    reply->id = get(4);
    memcpy(*reply->id, "\1\2\3\4", 4);
    return reply;
}
void taken_memory_free(void *memory) { put(memory); }
void taken_names_free(char **names)
{
    for (char **name = names; *name; name++) put(*name);
    put(names);
}
void taken_reply_next(struct taken_reply *reply)
{
    strcpy(line, "second");
    digits[0] = 2;
    strcpy(reply->place, "there");
}
/* Nothing but the struct. */
void taken_shell_free(struct taken_reply *reply) { put(reply); }
void taken_reply_free(struct taken_reply *reply)
{
    put(reply->text);
    for (int i = 0; i < reply->count; i++) reply->numbers[i] = 0; /* NULL and 3 would be too many */
    put(reply->numbers);
    if (reply->names) taken_names_free(reply->names);
    put(reply->seal);
    put((void *)reply->stamp);
    put(reply->level);
    put(reply->id);
    put(reply);
}
