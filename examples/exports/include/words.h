/* Counts words. Made by cbindgen from src/words.rs; C that includes it keeps to the contracts in that file. */

#ifndef WORDS_H
#define WORDS_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

// How often each word has occurred.
typedef struct Words Words;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

// Makes a counter without words; NULL if that fails.
Words *words_new(void);

// Ends a counter, or none.
void words_free(Words *words);

// Counts the words of a text, and writes how many there are.
//
// -1 if something went wrong, -2 for an argument that is none.
int words_add(Words *words, const char *text, size_t length, size_t *added);

// Adds all that another counter has.
int words_add_all(Words *words, const Words *other);

// How often a word has occurred.
uint64_t words_count(const Words *words, const char *word);

// The most frequent word, to be freed with `words_text_free`; NULL if there is none.
char *words_most(const Words *words);

// Frees a text that this library has given, or none.
void words_text_free(char *text);

// Makes a shelf for the words of several threads, and writes its key.
int shelf_open(uint64_t *shelf);

// Counts the words of a text.
int shelf_add(uint64_t shelf, const char *text);

// Writes how often a word has occurred.
int shelf_count(uint64_t shelf, const char *word, uint64_t *count);

// Gives a shelf up.
int shelf_close(uint64_t shelf);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* WORDS_H */
