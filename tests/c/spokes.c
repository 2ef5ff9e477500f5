/* A hub, and spokes that touch it while they end; both read what they keep until they are gone. */
#include "tests.h"

struct hub { int spokes; int stopped; void *value; void (*end)(void *); };
struct spoke { struct hub *hub; const char *label; int refuses; };

struct hub *hub_new(void) { return calloc(1, sizeof(struct hub)); }
int hub_spokes(const struct hub *hub) { return hub->spokes; }
void hub_stop(struct hub *hub) { hub->stopped++; }

void hub_put(struct hub *hub, void *value, void (*end)(void *)) {
    void *old = hub->value;
    void (*end_old)(void *) = hub->end;
    hub->value = value;
    hub->end = end;
    if (end_old) end_old(old);
}

void *hub_value(const struct hub *hub) { return hub->value; }

void hub_free(struct hub *hub) {
    if (hub->end) hub->end(hub->value);
    memset(hub, 0x5a, sizeof *hub);
    free(hub);
}

struct spoke *spoke_new(struct hub *hub) {
    struct spoke *spoke = calloc(1, sizeof *spoke);
    spoke->hub = hub;
    hub->spokes++;
    return spoke;
}

int spoke_length(const struct spoke *spoke) { return spoke->label ? (int)strlen(spoke->label) : 0; }
void spoke_label(struct spoke *spoke, const char *label) { spoke->label = label; }
void spoke_follow(struct spoke *spoke, const struct spoke *other) { spoke->hub->stopped += spoke_length(other); }
void spoke_refuse(struct spoke *spoke) { spoke->refuses = 1; }
void spoke_stop(const struct spoke *spoke) { spoke->hub->stopped++; }

int spoke_close(struct spoke *spoke) {
    spoke->hub->stopped += spoke_length(spoke);
    if (spoke->refuses) {
        spoke->refuses = 0;
        leaked_on_purpose(spoke);
        return -1;
    }
    spoke->hub->spokes--;
    memset(spoke, 0x5a, sizeof *spoke);
    free(spoke);
    return 0;
}
