#include <stdlib.h>

struct git_signature_here {
    const char *name;
};

struct git_blame_hunk_here {
    size_t lines_in_hunk;
    struct git_signature_here *final_signature;
    const char *orig_path;
};

struct git_blame_here {
    struct git_signature_here somebody;
    struct git_blame_hunk_here hunks[2];
};

struct git_blame_here *git_blame_buffer_here(void);
const struct git_blame_hunk_here *git_blame_get_hunk_byindex_here(const struct git_blame_here *blame, int index);
void git_blame_free_here(struct git_blame_here *blame);

struct git_blame_here *git_blame_buffer_here(void) {
    struct git_blame_here *blame = calloc(1, sizeof *blame);
    if (blame) {
        blame->somebody.name = "somebody";
        blame->hunks[0].lines_in_hunk = blame->hunks[1].lines_in_hunk = 1;
        blame->hunks[0].final_signature = &blame->somebody;
        blame->hunks[0].orig_path = "path";
    }
    return blame;
}

const struct git_blame_hunk_here *git_blame_get_hunk_byindex_here(const struct git_blame_here *blame, int index) {
    return index >= 0 && index < 2 ? &blame->hunks[index] : NULL;
}

void git_blame_free_here(struct git_blame_here *blame) { free(blame); }
