/* A C program that has keys of a Rust library, and does with them what it should not. */
#include <pthread.h>
#include <stddef.h>
#include <stdint.h>

typedef uint64_t session;
typedef struct handles_file handles_file;

session handles_open(const char *name);
int handles_use(session, const char *name);
int handles_close(session);
int handles_file_open(const char *name, handles_file **file);
int handles_file_length(const handles_file *);
int handles_file_close(const handles_file *);

#define EXPECT(condition) do { if (!(condition)) return __LINE__; } while (0)
enum { STALE = -3 };

int handles_c_goes_on_with_a_removed_key(void) {
    session one = handles_open("one");
    EXPECT(one != 0 && handles_use(one, "one") == 0 && handles_use(one, "one") == 1);
    EXPECT(handles_close(one) == 0);
    EXPECT(handles_use(one, "one") == STALE && handles_close(one) == STALE);
    for (int round = 0; round < 1000; round++) {
        session other = handles_open("other");
        EXPECT(other != 0 && other != one);
        EXPECT(handles_use(one, "one") == STALE);
        EXPECT(handles_use(other, "other") == 0);
        EXPECT(handles_close(other) == 0);
    }
    return 0;
}

int handles_c_makes_keys_up(void) {
    session one = handles_open("one");
    session forged[] = {0, UINT64_MAX, one + 1, one - 1, one ^ (1ull << 32), ~one, (session)(uintptr_t)&one};
    for (size_t i = 0; i < sizeof forged / sizeof *forged; i++) {
        EXPECT(handles_use(forged[i], "one") == STALE);
        EXPECT(handles_close(forged[i]) == STALE);
    }
    handles_file *file = NULL;
    EXPECT(handles_file_open("name", &file) == 0);
    EXPECT(handles_use((session)(uintptr_t)file, "name") == STALE);
    EXPECT(handles_file_length((const handles_file *)(uintptr_t)one) == STALE);
    EXPECT(handles_file_close(file) == 0);
    return handles_close(one) == 0 ? 0 : __LINE__;
}

int handles_c_forgets_to_close(void) {
    session all[8];
    for (int i = 0; i < 8; i++) {
        all[i] = handles_open("many");
        EXPECT(all[i] != 0);
    }
    EXPECT(handles_open("one too many") == 0);
    EXPECT(handles_use(all[3], "many") == 0);
    for (int i = 0; i < 8; i++) EXPECT(handles_close(all[i]) == 0);
    return 0;
}

static void *goes_on(void *argument) {
    session *shared = argument;
    int answer;
    do {
        answer = handles_use(*shared, "shared");
    } while (answer >= 0);
    return answer == STALE ? NULL : argument;
}

int handles_c_closes_while_others_use(void) {
    session shared = handles_open("shared");
    pthread_t threads[3];
    for (int i = 0; i < 3; i++) EXPECT(pthread_create(&threads[i], NULL, goes_on, &shared) == 0);
    while (handles_use(shared, "shared") < 100) {}
    EXPECT(handles_close(shared) == 0);
    for (int i = 0; i < 3; i++) {
        void *failed = NULL;
        EXPECT(pthread_join(threads[i], &failed) == 0 && failed == NULL);
    }
    return 0;
}

int handles_c_has_pointers(void) {
    handles_file *file = NULL;
    EXPECT(handles_file_open("four", &file) == 0 && file != NULL);
    EXPECT(handles_file_length(file) == 4);
    EXPECT(handles_file_length(NULL) == STALE);
    EXPECT(handles_file_close(file) == 0);
    EXPECT(handles_file_length(file) == STALE && handles_file_close(file) == STALE);
    return 0;
}
