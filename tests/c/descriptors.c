/* File descriptors that functions of their own take and give. */
#if !defined(_WIN32)
#include <unistd.h>

/* Closes it on success only. */
int descriptors_adopt(int fd, int plan) {
    if (!plan) close(fd);
    return plan;
}
/* Closes one of the two on success, and the other in any case. */
int descriptors_join(int fd, int other, int plan) {
    if (!plan) close(fd);
    close(other);
    return plan;
}
/* Stores one even if it fails; none for a negative plan. */
int descriptors_copy(int fd, int *out, int plan) {
    if (plan >= 0) *out = dup(fd);
    return plan;
}
int descriptors_maybe(int fd, int there) { return there ? dup(fd) : -1; }
/* Stores only the first of the two, and says that it went well. */
int descriptors_half(int fd, int out[2]) {
    out[0] = dup(fd);
    return 0;
}
/* 1 for none. */
int descriptors_is_none(int fd) { return fd == -1; }
/* Closes what there is on success. */
int descriptors_drop(int fd, int plan) {
    if (!plan && fd >= 0) close(fd);
    return plan;
}
#endif
