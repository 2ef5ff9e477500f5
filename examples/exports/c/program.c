/* Uses a library that is written in Rust, rightly and wrongly. */
#include <pthread.h>
#include <stdio.h>
#include <string.h>

#include "words.h"

#define EXPECT(condition)                                              \
    do {                                                               \
        if (!(condition)) {                                            \
            fprintf(stderr, "line %d: not " #condition "\n", __LINE__); \
            return 1;                                                  \
        }                                                              \
    } while (0)

static int by_address(void) {
    static const char text[] = "to be or not to be, that is the question";
    Words *words = words_new();
    size_t added = 0;
    EXPECT(words_add(words, text, strlen(text), &added) == 0 && added == 10);
    EXPECT(words_add(words, "to", 2, NULL) == 0);
    EXPECT(words_count(words, "to") == 3);
    char *most = words_most(words);
    EXPECT(most != NULL);
    printf("the most frequent word is \"%s\"\n", most);
    words_text_free(most);
    /* What C should not do is answered. */
    EXPECT(words_add(NULL, "a", 1, NULL) == -2);
    EXPECT(words_add(words, NULL, 1, NULL) == -2);
    EXPECT(words_add(words, "a", (size_t)-1, NULL) == -2);
    EXPECT(words_add_all(words, words) == -2);
    EXPECT(words_count(words, NULL) == 0);
    words_free(words);
    words_free(NULL);
    return 0;
}

static void *reads(void *argument) {
    uint64_t *shelf = argument;
    for (int i = 0; i < 100; i++) shelf_add(*shelf, "one word and another word");
    return NULL;
}

static int by_key(void) {
    uint64_t shelf = 0, count = 0;
    EXPECT(shelf_open(&shelf) == 0 && shelf != 0);
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) EXPECT(pthread_create(&threads[i], NULL, reads, &shelf) == 0);
    for (int i = 0; i < 4; i++) EXPECT(pthread_join(threads[i], NULL) == 0);
    EXPECT(shelf_count(shelf, "word", &count) == 0 && count == 800);
    printf("\"word\" occurs %d times\n", (int)count);
    EXPECT(shelf_count(shelf, "sentence", &count) == -5 && count == 800);
    EXPECT(shelf_close(shelf) == 0);
    /* A use after free, if it were an address. */
    EXPECT(shelf_count(shelf, "word", &count) == -3);
    EXPECT(shelf_close(shelf) == -3 && shelf_add(0, "zero") == -3);
    return 0;
}

int words_program(void) { return by_address() || by_key(); }
