#include <stdlib.h>

struct git_annotated_commit {
    const char *name;
};

struct git_annotated_commit *git_annotated_commit_here(unsigned char has_name);
const char *git_annotated_commit_ref(const struct git_annotated_commit *commit);
void git_annotated_commit_free(struct git_annotated_commit *commit);

struct git_annotated_commit *git_annotated_commit_here(unsigned char has_name) {
    struct git_annotated_commit *commit = malloc(sizeof *commit);
    if (commit) {
        commit->name = has_name ? "main" : NULL;
    }
    return commit;
}

const char *git_annotated_commit_ref(const struct git_annotated_commit *commit) { return commit->name; }

void git_annotated_commit_free(struct git_annotated_commit *commit) { free(commit); }
