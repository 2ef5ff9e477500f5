/* What every file here uses: live objects are counted per thread, as each test runs on a thread of its own. */
#ifndef FFI_CONTRACT_TESTS_H
#define FFI_CONTRACT_TESTS_H

#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(_MSC_VER)
#define PER_THREAD __declspec(thread)
#else
#define PER_THREAD __thread
#endif

/* Keeps an object that a contract says is leaked within reach, so that a leak checker reports only other ones. */
static inline void leaked_on_purpose(void *object) {
    static void *volatile all[64];
    static volatile unsigned count;
    all[count++ % 64] = object;
    (void)all[0];
}

#endif
