/* A small library with one function per kind of contract. Its bodies do next to nothing, so that the border shows. */
#ifndef STORE_H
#define STORE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct item item; /* one owner */
typedef struct part part; /* one owner; may be given to an item */
typedef struct blob blob; /* reference counted */
typedef struct row row;   /* one owner; refers to an item, which outlives it */
typedef struct bell bell; /* one owner; keeps a callback */

item *item_new(void); /* NULL on failure */
void item_free(item *item);
void item_set_size(item *item, int size);
const part *item_get0_part(const item *item); /* lives in the item; never NULL once it was set */
void item_feed(item *item, const unsigned char *data, size_t length);
int item_feed_int(item *item, const unsigned char *data, int length); /* 0 on success */
const char *item_name(const item *item);      /* lives in the item; never NULL */
void item_set0_part(item *item, part *part);  /* takes the part */
int item_check(const item *item);             /* 0 on success */
int item_adopt_part(item *item, part *part);  /* takes the part if it returns 0 */

row *row_open(const item *item); /* NULL on failure */
int row_next(row *row);
void row_free(row *row);

/* Calls `visit` so many times, with 0, 1, …, and adds up what it returns. */
typedef int (*visit_fn)(void *user, int number);
int visit(int times, visit_fn visit, void *user);

bell *bell_new(void); /* NULL on failure */
void bell_free(bell *bell);
void bell_on_ring(bell *bell, visit_fn visit, void *user); /* keeps it, in the place of the one before */
int bell_ring(const bell *bell, int number);               /* what the callback that it keeps returns */

part *part_new(void); /* NULL on failure */
void part_free(part *part);
int part_weight(const part *part);

blob *blob_new(void); /* NULL on failure */
void blob_up_ref(blob *blob);
void blob_free(blob *blob); /* drops a count */

#ifdef __cplusplus
}
#endif

#endif
