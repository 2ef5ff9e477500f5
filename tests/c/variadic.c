/* Options as libcurl has them: what follows the number depends on the number. */
#include "tests.h"
#include <stdarg.h>

typedef struct transfer {
    long timeout;
    double limit;
    char *url;
    const void *private_data;
    long long large;
} transfer;

transfer *transfer_new(void) { return calloc(1, sizeof(transfer)); }
void transfer_free(transfer *t) {
    free(t->url);
    free(t);
}

int transfer_set(transfer *t, int option, ...) {
    int result = 0;
    va_list rest;
    va_start(rest, option);
    switch (option) {
    case 1: t->timeout = va_arg(rest, long); break;
    case 2: {
        const char *url = va_arg(rest, const char *);
        free(t->url);
        t->url = NULL;
        if (url) {
            size_t size = strlen(url) + 1;
            t->url = malloc(size);
            memcpy(t->url, url, size);
        }
        break;
    }
    case 3: t->limit = va_arg(rest, double); break;
    case 4: {
        /* Two of them. */
        const unsigned char *bytes = va_arg(rest, const unsigned char *);
        size_t n = va_arg(rest, size_t);
        t->large = 0;
        for (size_t i = 0; i < n; i++) t->large += bytes[i];
        break;
    }
    case 5: t->timeout += va_arg(rest, transfer *)->timeout; break;
    default: result = 48;
    }
    va_end(rest);
    return result;
}

int transfer_get(const transfer *t, int info, ...) {
    int result = 0;
    va_list rest;
    va_start(rest, info);
    switch (info) {
    case 1: *va_arg(rest, long *) = t->timeout; break;
    case 2: *va_arg(rest, const char **) = t->url; break;
    case 3: *va_arg(rest, double *) = t->limit; break;
    case 4: *va_arg(rest, long long *) = t->large; break;
    default: result = 48;
    }
    va_end(rest);
    return result;
}
