#include <stdlib.h>
#include <string.h>

struct Track_ {
    char title[16];
};

struct Cd_ {
    int count;
    struct Track_ tracks[8];
};

struct Cd_ *cue_parse_string(const char *text);
struct Track_ *cd_get_track(struct Cd_ *cd, int number);
const char *track_get_title(struct Track_ *track);
void cd_delete(struct Cd_ *cd);

struct Cd_ *cue_parse_string(const char *text) {
    struct Cd_ *cd = calloc(1, sizeof *cd);
    size_t used = 0;
    if (!cd) {
        return NULL;
    }
    cd->count = 1;
    for (; *text && cd->count <= 8; text++) {
        if (*text == ',') {
            cd->count++;
            used = 0;
        } else if (used < 15) {
            cd->tracks[cd->count - 1].title[used++] = *text;
        }
    }
    return cd;
}

struct Track_ *cd_get_track(struct Cd_ *cd, int number) {
    return number >= 0 && number < cd->count ? &cd->tracks[number] : NULL;
}

const char *track_get_title(struct Track_ *track) { return track->title; }

void cd_delete(struct Cd_ *cd) {
    memset(cd, 0x5a, sizeof *cd);
    free(cd);
}
