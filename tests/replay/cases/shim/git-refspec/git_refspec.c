#include <stdlib.h>
#include <string.h>

struct git_repository {
    int unused;
};

struct git_refspec {
    char string[16];
};

struct git_remote {
    struct git_refspec refspec;
};

int git_repository_open_here(struct git_repository **out);
void git_repository_free(struct git_repository *repository);
int git_remote_lookup(struct git_remote **out, struct git_repository *repository, const char *name);
const struct git_refspec *git_remote_get_refspec(const struct git_remote *remote, size_t n);
const char *git_refspec_string(const struct git_refspec *refspec);
void git_remote_free(struct git_remote *remote);

int git_repository_open_here(struct git_repository **out) {
    *out = calloc(1, sizeof **out);
    return *out ? 0 : -1;
}

void git_repository_free(struct git_repository *repository) { free(repository); }

int git_remote_lookup(struct git_remote **out, struct git_repository *repository, const char *name) {
    (void)repository;
    *out = calloc(1, sizeof **out);
    if (!*out) {
        return -1;
    }
    strncpy((*out)->refspec.string, name, sizeof (*out)->refspec.string - 1);
    return 0;
}

const struct git_refspec *git_remote_get_refspec(const struct git_remote *remote, size_t n) {
    return n ? NULL : &remote->refspec;
}

const char *git_refspec_string(const struct git_refspec *refspec) { return refspec->string; }

void git_remote_free(struct git_remote *remote) { free(remote); }
